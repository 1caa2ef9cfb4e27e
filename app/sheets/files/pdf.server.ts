import type { DocumentProps } from "@react-pdf/renderer";
import { renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { publicFile } from "~/app/platform/http/public-file.server";
import { registerFonts } from "../components/frame/fonts.server";
import type { SheetFacts } from "../components/frame/sheet";

// Facts change by the day at most; a sheet that is being read again need not be drawn again.
const maxAgeSeconds = 300;

interface Drawn {
  paper: SheetFacts;
  /** everything on the sheet but the moment it was made */
  facts: unknown;
  sheet: () => ReactElement<DocumentProps>;
}

/** Answers with a sheet as PDF, shown in the browser and saved under its own title. */
export function pdfFile(request: Request, { paper, facts, sheet }: Drawn): Promise<Response> {
  const { madeAt, ...rest } = paper;
  return publicFile(request, {
    name: `${paper.title.replace(/[\s,·/]+/g, "-")}.pdf`,
    type: "application/pdf",
    shown: true,
    basis: [rest, madeAt.slice(0, 10), facts],
    maxAgeSeconds,
    links: [{ to: paper.address, rel: "canonical" }],
    make: () => {
      registerFonts();
      return renderToBuffer(sheet());
    },
  });
}
