// Opens GraphiQL with one tab for each example, and before them the query that the address has behind its hash, as
// #query=…&variables=…: pages link to theirs so. A reader who has been here before finds their own tabs again, since
// GraphiQL keeps them and uses the examples only where it has none; the query of the address gets a tab all the same.
const examples = ['first-query', 'event-page', 'all-wordings', 'find-a-phrase'];

function linked() {
  const members = new URLSearchParams(location.hash.slice(1));
  const query = members.get('query');
  const variables = members.get('variables');
  return query ? { query, variables: variables && indented(variables) } : null;
}

// None instead of what is no JSON: a link that was cut off shall show its query all the same.
function indented(variables) {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return null;
  }
}

function subscriptionUrl() {
  const url = new URL('../graphql', location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  return url.toString();
}

async function render() {
  const queries = await Promise.all(
    examples.map(async (name) => (await (await fetch(name + '.graphql')).text()).trim())
  );
  const asked = linked();
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '../graphql', subscriptionUrl: subscriptionUrl() }),
      defaultTabs: [...(asked ? [asked] : []), ...queries.map((query) => ({ query }))],
      defaultEditorToolsVisibility: asked ? 'variables' : false,
      ...asked,
    })
  );
}

render();
