import type { CSSProperties, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../i18n/languages";

/** What a mail is made of, in reading order. */
export type LetterPart =
  | { text: string; small?: boolean }
  | { quote: string }
  | { label: string; url: string; plain?: boolean }
  | { items: readonly { title: string; url: string; lines: readonly string[] }[] };

interface Letter {
  language: Language;
  heading: string;
  parts: readonly LetterPart[];
}

/** The same words twice: plain, and as HTML simple enough for every mail program. */
export function letterBody(letter: Letter): { text: string; html: string } {
  return { text: plainText(letter), html: `<!doctype html>${renderToStaticMarkup(page(letter))}` };
}

function plainText({ heading, parts }: Letter): string {
  return `${[heading, ...parts.map(plainPart)].join("\n\n")}\n`;
}

function plainPart(part: LetterPart): string {
  if ("text" in part) return part.text;
  if ("quote" in part) return part.quote.replace(/^/gm, "> ");
  if ("url" in part) return `${part.label}:\n${part.url}`;
  return part.items.map(({ title, url, lines }) => [`* ${title}`, ...lines, url].join("\n  ")).join("\n\n");
}

const ink = "#12303a";
const quiet = "#4a626b";
const water = "#0b5563";

function page({ language, heading, parts }: Letter): JSX.Element {
  const body: CSSProperties = { margin: 0, padding: "24px 12px", background: "#f3f7f7", color: ink };
  const sheet: CSSProperties = {
    maxWidth: 560,
    margin: "0 auto",
    padding: "28px 24px",
    background: "#ffffff",
    borderTop: `4px solid ${water}`,
    fontFamily: "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    fontSize: 16,
    lineHeight: 1.6,
  };
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{heading}</title>
      </head>
      <body style={body}>
        <div style={sheet}>
          <p style={{ margin: "0 0 4px", color: water, fontWeight: 600 }}>Bến Đỗ</p>
          <h1 style={{ margin: "0 0 16px", fontSize: 22, lineHeight: 1.35 }}>{heading}</h1>
          {parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
            <Part key={at} part={part} />
          ))}
        </div>
      </body>
    </html>
  );
}

function Part({ part }: { part: LetterPart }): ReactNode {
  if ("text" in part) {
    const small = { fontSize: 13, color: quiet, margin: "16px 0 0" };
    return <p style={part.small ? small : { margin: "0 0 14px", whiteSpace: "pre-line" }}>{part.text}</p>;
  }
  if ("quote" in part) {
    const mark = { margin: "0 0 16px", padding: "4px 14px", borderLeft: `3px solid ${water}` };
    return <blockquote style={{ ...mark, whiteSpace: "pre-line" }}>{part.quote}</blockquote>;
  }
  if ("url" in part) return <LetterLink {...part} />;
  return part.items.map(({ title, url, lines }) => (
    <div key={url} style={{ margin: "0 0 14px", padding: "12px 14px", border: "1px solid #d5e1e3" }}>
      <a href={url} style={{ color: water, fontWeight: 600 }}>
        {title}
      </a>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  ));
}

function LetterLink({ label, url, plain }: { label: string; url: string; plain?: boolean }): JSX.Element {
  const button = { display: "inline-block", padding: "12px 20px", background: water, color: "#ffffff" };
  const looks = plain ? { color: water, fontSize: 13 } : { ...button, textDecoration: "none" };
  return (
    <p style={{ margin: plain ? "6px 0 0" : "18px 0" }}>
      <a href={url} style={looks}>
        {label}
      </a>
    </p>
  );
}
