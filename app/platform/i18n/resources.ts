import enAccounts from "~/locales/en/accounts.json";
import enApplications from "~/locales/en/applications.json";
import enCommon from "~/locales/en/common.json";
import enCompare from "~/locales/en/compare.json";
import enContact from "~/locales/en/contact.json";
import enCriteria from "~/locales/en/criteria.json";
import enDemand from "~/locales/en/demand.json";
import enHome from "~/locales/en/home.json";
import enLocalities from "~/locales/en/localities.json";
import enMail from "~/locales/en/mail.json";
import enMap from "~/locales/en/map.json";
import enOpenData from "~/locales/en/open-data.json";
import enPlace from "~/locales/en/place.json";
import enProgramme from "~/locales/en/programme.json";
import enRegister from "~/locales/en/register.json";
import enSearch from "~/locales/en/search.json";
import enSheets from "~/locales/en/sheets.json";

import enSites from "~/locales/en/sites.json";
import viAccounts from "~/locales/vi/accounts.json";
import viApplications from "~/locales/vi/applications.json";
import viCommon from "~/locales/vi/common.json";
import viCompare from "~/locales/vi/compare.json";
import viContact from "~/locales/vi/contact.json";
import viCriteria from "~/locales/vi/criteria.json";
import viDemand from "~/locales/vi/demand.json";
import viHome from "~/locales/vi/home.json";
import viLocalities from "~/locales/vi/localities.json";
import viMail from "~/locales/vi/mail.json";
import viMap from "~/locales/vi/map.json";
import viOpenData from "~/locales/vi/open-data.json";
import viPlace from "~/locales/vi/place.json";
import viProgramme from "~/locales/vi/programme.json";
import viRegister from "~/locales/vi/register.json";
import viSearch from "~/locales/vi/search.json";
import viSheets from "~/locales/vi/sheets.json";

import viSites from "~/locales/vi/sites.json";

/** Every text of both languages, for the server; the browser loads only what its page needs. */
export const resources = {
  vi: {
    common: viCommon,
    home: viHome,
    accounts: viAccounts,
    sites: viSites,
    register: viRegister,
    demand: viDemand,
    map: viMap,
    place: viPlace,
    localities: viLocalities,
    compare: viCompare,
    contact: viContact,
    mail: viMail,
    criteria: viCriteria,
    applications: viApplications,
    programme: viProgramme,
    sheets: viSheets,
    "open-data": viOpenData,
    search: viSearch,
  },
  en: {
    common: enCommon,
    home: enHome,
    accounts: enAccounts,
    sites: enSites,
    register: enRegister,
    demand: enDemand,
    map: enMap,
    place: enPlace,
    localities: enLocalities,
    compare: enCompare,
    contact: enContact,
    mail: enMail,
    criteria: enCriteria,
    applications: enApplications,
    programme: enProgramme,
    sheets: enSheets,
    "open-data": enOpenData,
    search: enSearch,
  },
};
