import { memo } from "react";
import { formatHectares, formatNumber } from "~/app/platform/i18n/format";
import { paths } from "~/app/platform/paths";
import { NotPublished } from "~/app/ui/data/provenance";
import { ListRow, RowLink, RowList } from "~/app/ui/data/row-list";
import type { LotHit } from "../../../model/lot-results";
import { PickBox } from "../../compare/pick-box";
import { LotStatusPill } from "../../facts/status";
import styles from "./lot-list.module.css";
import type { LotWords } from "./lot-words";
import { useLotWords } from "./lot-words";

export function LotList({ hits, today }: { hits: readonly LotHit[]; today: string }) {
  const words = useLotWords(today);
  return (
    <RowList ordered>
      {hits.map((lot) => (
        <LotRow key={lot.id} lot={lot} words={words} />
      ))}
    </RowList>
  );
}

const LotRow = memo(function LotRow({ lot, words }: { lot: LotHit; words: LotWords }) {
  const { lang } = words;
  const name = words.name(lot);
  const zone = words.zone(lot);
  return (
    <ListRow className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <span className={styles.name}>
            <RowLink to={paths.lot(lang, lot.id)}>{name}</RowLink>
          </span>
          <span className={styles.zone}>{zone}</span>
        </h3>
        <p className={styles.place}>
          {lot.localities.map((place) => place[lang]).join(", ")}
          {words.distance(lot) && <strong className={styles.away}> · {words.distance(lot)}</strong>}
        </p>
        <p className={styles.marks}>
          <LotStatusPill status={lot.status} />
          {lot.reservedFor && <span className={styles.kept}>{words.reserved[lot.reservedFor]}</span>}
        </p>
      </div>
      <LotFigures lot={lot} words={words} />
      <div className={styles.foot}>
        <Freshness lot={lot} words={words} />
        <PickBox id={lot.id} name={`${name}, ${zone}`} label={words.pick} />
      </div>
    </ListRow>
  );
});

function LotFigures({ lot, words }: { lot: LotHit; words: LotWords }) {
  const { lang, term, perDay } = words;
  const number = (value: number | null) => value && formatNumber(value, lang);
  return (
    <dl className={styles.facts}>
      <Fact term={term.area} value={formatHectares(lot.areaM2, lang)} unit="ha" strong />
      <Fact term={term.rent} value={number(lot.rentUsdM2Term)} unit="USD/m²" />
      <Fact term={term.ready} value={words.ready(lot)} />
      <Fact term={term.power} value={number(lot.powerKva)} unit="kVA" />
      <Fact term={term.water} value={number(lot.waterM3Day)} unit={perDay} />
      <Fact term={term.wastewater} value={number(lot.wastewaterM3Day)} unit={perDay} />
    </dl>
  );
}

function Freshness({ lot, words }: { lot: LotHit; words: LotWords }) {
  const { stale, words: text } = words.freshness(lot);
  return <p className={stale ? styles.stale : styles.fresh}>{text}</p>;
}

interface FactProps {
  term: string;
  value: string | number | null;
  unit?: string;
  strong?: boolean;
}

function Fact({ term, value, unit, strong }: FactProps) {
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={strong ? styles.strong : styles.value}>
        {value === null ? (
          <NotPublished />
        ) : (
          <>
            {value}
            {unit && <span className={styles.unit}> {unit}</span>}
          </>
        )}
      </dd>
    </div>
  );
}
