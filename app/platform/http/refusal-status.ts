import type { RefusalCode } from "../refusal";

export const refusalStatus: Record<RefusalCode, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  hidden: 404,
  conflict: 409,
  throttled: 429,
};
