// The documents of a screen that lists what was said at an event and shows one statement, for clients that have a
// cache. Where a text depends on the languages, each field has the argument, as a cache knows a field by its arguments.

export const LIST = /* GraphQL */ `
  query List($filter: StatementFilter, $first: Int!, $after: String) {
    statements(filter: $filter, orderBy: { field: POSITION, direction: ASC }, first: $first, after: $after) {
      totalCount
      edges { cursor node { id slug position speaker { id slug } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

export const TITLE = /* GraphQL */ `
  query Title($id: ID!) {
    node(id: $id) { id ... on Statement { slug position speaker { id slug } } }
  }
`;

export const DETAIL = /* GraphQL */ `
  query Detail($id: ID!, $languages: [LanguageTag!]) {
    node(id: $id) { id ...StatementDetail }
  }

  fragment StatementDetail on Statement {
    slug
    role(languages: $languages) { value match }
    wording(languages: $languages) { match requested wording { id text language { tag name(languages: $languages) } } }
  }
`;

export const BOTH = /* GraphQL */ `
  query Both($id: ID!) {
    node(id: $id) {
      id
      ... on Statement {
        en: wording(languages: ["en"]) { match wording { id text language { tag name(languages: ["en"]) } } }
        es: wording(languages: ["es"]) { match wording { id text language { tag name(languages: ["es"]) } } }
      }
    }
  }
`;

export const BY_HEADER = /* GraphQL */ `
  query ByHeader($id: ID!) {
    node(id: $id) { id ... on Statement { wording { match requested wording { id text language { tag } } } } }
  }
`;

/** The nested name inherits the languages of the wording around it, which a cache does not know. */
export const INHERITED = /* GraphQL */ `
  query Inherited($id: ID!, $languages: [LanguageTag!]) {
    node(id: $id) { id ... on Statement { wording(languages: $languages) { wording { id language { tag name } } } } }
  }
`;

export const POSSIBLE_TYPES = /* GraphQL */ `
  query PossibleTypes { __type(name: "Node") { name possibleTypes { name } } }
`;

export const EXAMPLE_IDS = /* GraphQL */ `
  query ExampleIds($slug: String!) { statement(slug: $slug) { id event { id statements { totalCount } } } }
`;
