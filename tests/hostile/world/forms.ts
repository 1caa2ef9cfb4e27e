import { Parser } from "htmlparser2";

export type Field = readonly [name: string, value: string];

/** A form as a page hands it out. */
export interface Form {
  /** path and query that it is sent to */
  action: string;
  method: "GET" | "POST";
  /** filled in with something that its inputs take */
  fields: Field[];
}

type Attributes = Record<string, string>;

interface PageContent {
  title: string;
  links: string[];
  forms: Form[];
}

const byType: Record<string, string> = {
  email: "nguoi.gui@example.com",
  number: "1",
  date: "2027-01-15",
  password: "mat-khau-dai-12",
  url: "https://example.com/",
  tel: "+84 900 000 000",
};

function filled({ type = "text", value, name = "" }: Attributes): string {
  if (value) return value;
  // Conform's number fields are text with a keyboard of digits; a word there would be refused before all else.
  return byType[type] ?? (/name|question|text|basis|reason|q$/i.test(name) ? "Nguyễn Thị Dừa hỏi" : "1");
}

/** Title, links and forms of a page, without running its scripts. */
export function readPage(html: string, address: string): PageContent {
  const page: PageContent = { title: "", links: [], forms: [] };
  let form: Form | undefined;
  let select: string | undefined;
  let inTitle = false;
  const add = (name: string | undefined, value: string) => {
    if (form && name) form.fields.push([name, value]);
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === "title") inTitle = page.title === "";
      if (tag === "a" && attributes.href) page.links.push(attributes.href);
      if (attributes.property === "og:image" && attributes.content) page.links.push(attributes.content);
      if (tag === "form") {
        form = {
          action: attributes.action || address,
          method: attributes.method?.toUpperCase() === "POST" ? "POST" : "GET",
          fields: [],
        };
        page.forms.push(form);
      }
      if (tag === "input" || tag === "textarea" || tag === "button") add(attributes.name, filled(attributes));
      if (tag === "select") select = attributes.name;
      if (tag === "option" && select && attributes.value) {
        add(select, attributes.value);
        select = undefined;
      }
    },
    ontext(text) {
      if (inTitle) page.title += text;
    },
    onclosetag(tag) {
      if (tag === "title") inTitle = false;
      if (tag === "form") form = undefined;
    },
  });
  parser.end(html);
  return page;
}
