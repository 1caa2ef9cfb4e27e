import type { resources } from "~/app/platform/i18n/resources";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: (typeof resources)["vi"];
    returnNull: false;
  }
}
