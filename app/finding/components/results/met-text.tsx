import type { TextPart } from "../../model/found-view";

/** A title with what the query's words met in it marked. */
export function MetText({ parts }: { parts: readonly TextPart[] }) {
  let at = 0;
  return parts.map(({ text, met }) => {
    const key = at;
    at += text.length;
    return met ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
