// What the benchmarks share.
import { join } from 'node:path';

export const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Ends a service, and waits until it has. */
export async function stop(service) {
  service.kill();
  await new Promise((ended) => service.on('exit', ended));
}
