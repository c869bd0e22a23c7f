// Opens GraphiQL with one tab for each example. A reader who has been here before finds their own tabs again, since
// GraphiQL keeps them and uses these only where it has none.
const examples = ['first-query', 'event-page', 'all-wordings', 'find-a-phrase'];

async function render() {
  const queries = await Promise.all(
    examples.map(async (name) => (await (await fetch(name + '.graphql')).text()).trim())
  );
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '../graphql' }),
      defaultTabs: queries.map((query) => ({ query })),
      defaultEditorToolsVisibility: false,
    })
  );
}

render();
