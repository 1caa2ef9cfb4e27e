import { createCanvas } from "@napi-rs/canvas";
import readQrCode from "jsqr";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

/** What a PDF says: its words in reading order, its number of pages, its title. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await open(bytes);
  const pages: string[] = [];
  for (let at = 1; at <= pdf.numPages; at++) pages.push(await wordsOf(pdf, at));
  const { info } = await pdf.getMetadata();
  const { Title: title } = info as { Title?: string };
  await pdf.destroy();
  const text = pages.join(" ").normalize("NFC").replace(/\s+/g, " ");
  return { text, totalPages: pages.length, title };
}

async function wordsOf(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}

/** A page as it looks, two dots to the point. */
async function drawPage(bytes: Uint8Array, page = 1) {
  const pdf = await open(bytes);
  const sheet = await pdf.getPage(page);
  const viewport = sheet.getViewport({ scale: 2 });
  const canvas = createCanvas(viewport.width, viewport.height);
  const canvasContext = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
  await sheet.render({ canvas: null, canvasContext, viewport }).promise;
  await pdf.destroy();
  return canvas;
}

/** What the square code on the first page says to a telephone's camera. */
export async function scanPdf(bytes: Uint8Array): Promise<string | undefined> {
  const canvas = await drawPage(bytes);
  const { data, width, height } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  return readQrCode(data, width, height)?.data;
}
