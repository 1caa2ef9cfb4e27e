import { beforeAll, expect, test } from "vitest";
import { searchTarget } from "~/app/contact/model/alert-target";
import { describeTarget } from "~/app/contact/queries/describe-target.server";
import { fittingLots } from "~/app/contact/queries/fitting-lots.server";
import { db } from "~/app/platform/database/client.server";
import { env } from "~/app/platform/env.server";
import { lotQuery } from "~/app/sites/model/lot-query";
import { searchLots } from "~/app/sites/queries/search-lots.server";
import { searchClient } from "~/search/client";
import { lots } from "~/search/lots";
import { rebuild } from "~/search/sync";

const search = searchClient(env);

beforeAll(async () => {
  await rebuild(search, db, lots);
});

test.each([
  ["port", 12, "cách bất kỳ cảng nào, kể cả cảng cá (chỉ tính công trình đang hoạt động) tối đa 12 km"],
  ["ct-my-thuan", 40, "cách Cao tốc Trung Lương – Mỹ Thuận tối đa 40 km"],
])(
  "who saves lots near %s within %i km is told in words, and of the list's own lots",
  async (near, within, words) => {
    const target = searchTarget(`?near=${near}&within=${within}`);
    const { hits } = await searchLots(lotQuery.parse({ near, within, size: 100 }), "vi", { db, search });
    const { ids, label } = await fittingLots(target, "vi", { db, search });
    expect(label).toBe(words);
    expect(ids).toEqual(expect.arrayContaining(hits.map(({ id }) => id)));
    expect((await describeTarget(target, "vi", { db, search }))?.total).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  },
);
