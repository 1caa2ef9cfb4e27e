/** What the words of a list may mean, for the reader to choose: a question and its answers as links. */
export interface WordsMeant {
  lead: string;
  answers: { key: string; name: string; note: string; to: string }[];
}
