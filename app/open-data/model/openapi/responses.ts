import type { Bilingual, Language } from "~/app/platform/i18n/languages";
import { requestLimit } from "../request-limit";

const texts = {
  etag: {
    vi: "Dấu của nội dung; gửi lại trong If-None-Match.",
    en: "Names the content; send it back in If-None-Match.",
  },
  lastModified: { vi: "Lần thay đổi gần nhất, nếu biết.", en: "When it last changed, where known." },
  link: { vi: "Trang trước và trang sau (RFC 8288).", en: "The pages before and after (RFC 8288)." },
  policy: {
    vi: `Mức cho phép: q lượt gọi trong w giây cho mỗi địa chỉ (${requestLimit.points} lượt, ${requestLimit.perSeconds} giây).`,
    en: `What is allowed: q requests in w seconds for one address (${requestLimit.points} in ${requestLimit.perSeconds}).`,
  },
  limit: { vi: "Còn r lượt; đếm lại sau t giây.", en: "r requests remain; counted anew in t seconds." },
  retryAfter: { vi: "Số giây nên đợi.", en: "Seconds to wait." },
  notModified: { vi: "Nội dung không đổi.", en: "Nothing has changed." },
  badParameters: { vi: "Tham số sai; từng tham số được nêu tên.", en: "Wrong parameters, each named." },
  notFound: { vi: "Không có mục này.", en: "There is no such thing." },
  tooMany: { vi: "Quá nhiều lượt gọi.", en: "Too many requests." },
} satisfies Record<string, Bilingual>;

const ref = (name: string) => ({ $ref: `#/components/headers/${name}` });
const limitHeaders = { "RateLimit-Policy": ref("RateLimitPolicy"), RateLimit: ref("RateLimit") };

export const answerHeaders = {
  ETag: ref("ETag"),
  "Last-Modified": ref("LastModified"),
  Link: ref("Link"),
  ...limitHeaders,
};

/** Headers that answers of every resource bear. */
export function commonHeaders(language: Language) {
  const header = (text: Bilingual, required = false) => ({
    description: text[language],
    ...(required && { required }),
    schema: { type: "string" },
  });
  return {
    ETag: header(texts.etag, true),
    LastModified: header(texts.lastModified),
    Link: header(texts.link),
    RateLimitPolicy: header(texts.policy),
    RateLimit: header(texts.limit),
    RetryAfter: header(texts.retryAfter, true),
  };
}

/** What every resource answers where it gives no data. */
export function refusals(language: Language) {
  const problem = (text: Bilingual, headers: Record<string, { $ref: string }> = limitHeaders) => ({
    description: text[language],
    headers,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  });
  return {
    NotModified: {
      description: texts.notModified[language],
      headers: { ETag: ref("ETag"), ...limitHeaders },
    },
    BadParameters: problem(texts.badParameters),
    NotFound: problem(texts.notFound),
    TooManyRequests: problem(texts.tooMany, { "Retry-After": ref("RetryAfter"), ...limitHeaders }),
  };
}
