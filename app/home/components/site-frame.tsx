import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { OneBox } from "~/app/finding/components/box/one-box";
import { useLocation } from "~/app/platform/http/navigation";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { ProgressLine } from "~/app/ui/feedback/progress-line";
import { Brand } from "~/app/ui/frame/brand";
import { LanguageSwitch } from "~/app/ui/frame/language-switch";
import { SiteFooter } from "~/app/ui/frame/site-footer";
import { SiteHeader } from "~/app/ui/frame/site-header";
import type { Theme } from "~/app/ui/frame/theme-switch";
import { ThemeChoice, ThemeToggle } from "~/app/ui/frame/theme-switch";
import { contentId, SkipLink } from "~/app/ui/layout/skip-link";
import type { Person } from "../model/person";
import { useAccountLinks } from "./account-links";
import { PrintedLine } from "./printed-line";

interface SiteFrameProps {
  lang: Language;
  person: Person | null;
  theme: Theme | null;
  /** where and when the page was made, for paper */
  printed: { origin: string; at: string } | null;
  children: ReactNode;
}

/** What stands around every page. */
export function SiteFrame({ lang, person, theme, printed, children }: SiteFrameProps) {
  const { t } = useTranslation("common");
  const { pathname } = useLocation();
  const hasOwnBox = pathname === paths.home(lang) || pathname === paths.search(lang);
  const account = useAccountLinks(lang, person);
  const brand = <Brand to={paths.home(lang)} name="Bến Đỗ" line={t("brand.line")} label={t("brand.label")} />;
  const links = [
    { to: paths.lots(lang), label: t("navigation.lots") },
    { to: paths.zones(lang), label: t("navigation.zones") },
    { to: paths.criteria(lang), label: t("navigation.criteria") },
    { to: paths.programme(lang), label: t("navigation.programme") },
    { to: paths.about(lang), label: t("navigation.about") },
  ];
  return (
    <>
      <SkipLink />
      <ProgressLine />
      <SiteHeader
        brand={brand}
        links={links}
        account={account}
        search={hasOwnBox ? null : <OneBox id="site-search" />}
        tools={
          <>
            <LanguageSwitch lang={lang} />
            <ThemeToggle lang={lang} />
          </>
        }
      />
      {printed && <PrintedLine {...printed} />}
      <main id={contentId} tabIndex={-1} className="content">
        {children}
      </main>
      <SiteFooter
        brand={brand}
        about={t("footer.about")}
        groups={[
          {
            title: t("footer.explore"),
            links: [
              ...links,
              { to: paths.infrastructure(lang), label: t("navigation.infrastructure") },
              { to: paths.places(lang), label: t("navigation.places") },
              { to: paths.saved(lang), label: t("navigation.saved") },
              { to: paths.developers(lang), label: t("navigation.developers") },
            ],
          },
          { title: t("footer.account"), links: account },
        ]}
        preferences={<ThemeChoice lang={lang} theme={theme} />}
        small={[t("footer.demonstration"), t("footer.notDecision")]}
      />
    </>
  );
}
