// Runs the audits of "GraphQL over HTTP" against an endpoint: node audit.mjs http://localhost:8080/graphql
import { serverAudits } from "graphql-http";

const audits = serverAudits({ url: process.argv[2] });
let passed = 0;
for (const audit of audits) {
  const result = await audit.fn();
  if (result.status === "ok") {
    passed += 1;
  } else {
    console.log(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
  }
}
console.log(`${passed} of ${audits.length} audits pass`);
process.exitCode = passed === audits.length ? 0 : 1;
