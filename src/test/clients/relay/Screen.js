// The documents of a screen, as an application has them. Relay wants each name to begin with that of the file.
import { graphql } from "relay-runtime";

graphql`
  fragment Screen_statements on Event
  @refetchable(queryName: "ScreenNextPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
    statements(first: $count, after: $cursor) @connection(key: "Screen_statements") {
      totalCount
      edges { node { id slug position } }
    }
  }
`;

graphql`query ScreenListQuery($slug: String!) { event(slug: $slug) { slug ...Screen_statements } }`;

graphql`
  query ScreenDetailQuery($id: ID!, $languages: [LanguageTag!]) {
    node(id: $id) {
      ... on Statement {
        slug
        role(languages: $languages) { value }
        wording(languages: $languages) { match wording { id text language { tag name(languages: $languages) } } }
      }
    }
  }
`;

graphql`
  query ScreenBothQuery($id: ID!) {
    node(id: $id) {
      ... on Statement {
        en: wording(languages: ["en"]) { match wording { text } }
        es: wording(languages: ["es"]) { match wording { text } }
      }
    }
  }
`;

graphql`
  query ScreenInheritedQuery($id: ID!, $languages: [LanguageTag!]) {
    node(id: $id) { ... on Statement { wording(languages: $languages) { wording { language { name } } } } }
  }
`;
