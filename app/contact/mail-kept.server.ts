import { env } from "~/app/platform/env.server";

/** Whether mails are kept as files because no server has been named. */
export const mailKept = env.SMTP_URL === undefined;
