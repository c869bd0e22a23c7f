// A certified issuer of OpenID Connect (npm oidc-provider), on a port of its own until its standard input ends. Prints two
// lines: its address, and an access token in which the claim of its second argument lists its third.
//   node issuer.mjs AUDIENCE CLAIM ROLE
import { once } from 'node:events';
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';

const [audience, claim, role] = process.argv.slice(2);
const resource = 'urn:cotejo:api';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://localhost:${server.address().port}`;
const provider = new Provider(url, {
  clients: [
    {
      client_id: 'desk',
      client_secret: 'a secret of this test alone, thirty-two bytes',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    },
  ],
  jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'of-the-issuer' }] },
  ttl: { ClientCredentials: 600 },
  extraTokenClaims: () => ({ [claim]: [role] }),
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: () => ({
        scope: '',
        audience,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
});
server.on('request', provider.callback());

const answer = await fetch(`${url}/token`, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'desk',
    client_secret: 'a secret of this test alone, thirty-two bytes',
    resource,
  }),
});
const { access_token: token, ...rest } = await answer.json();
if (!token) {
  throw new Error(JSON.stringify(rest));
}
console.log(url);
console.log(token);
process.stdin.resume();
process.stdin.on('end', () => process.exit());
