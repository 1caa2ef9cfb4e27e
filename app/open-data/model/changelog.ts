import type { ApiChangelog } from "./answers/service";

/** What has changed in the public interface, newest first. Never edited, only added to. */
export const changelog: ApiChangelog["data"] = [
  {
    date: "2026-11-25",
    version: "1.5.0",
    kind: "changed",
    text: {
      vi: "sector với một nhóm ngành (ví dụ 141) nay tìm được cả lô tiếp nhận trọn ngành chứa nhóm đó (14).",
      en: "sector with a group (141, for instance) now finds lots as well that take the whole division (14) around it.",
    },
  },
  {
    date: "2026-11-25",
    version: "1.5.0",
    kind: "added",
    text: {
      vi: "/api/v1/lots: size nhận mọi số từ 1 đến 100; mỗi lô có thêm nearest khi near là một loại công trình. lots.csv thêm distance_km, nearest_vi, nearest_en; lots.geojson thêm distanceKm, nearest; localities.csv thêm kind_from, kind_source, kind_sureness.",
      en: "/api/v1/lots: size takes any number from 1 to 100; each lot gains nearest where near is a kind. lots.csv gains distance_km, nearest_vi, nearest_en; lots.geojson distanceKm, nearest; localities.csv kind_from, kind_source, kind_sureness.",
    },
  },
  {
    date: "2026-11-25",
    version: "1.5.0",
    kind: "changed",
    text: {
      vi: "links.self của localities.geojson, infrastructure.geojson nay giữ các tham số đã hỏi.",
      en: "links.self of localities.geojson and infrastructure.geojson now keeps what was asked.",
    },
  },
  {
    date: "2026-11-25",
    version: "1.4.0",
    kind: "added",
    text: {
      vi: "CSV cho đơn vị hành chính, ngành kinh tế và chỉ tiêu chương trình: /api/v1/localities.csv, sectors.csv, programme.csv.",
      en: "CSV of localities, sectors and the programme's targets: /api/v1/localities.csv, sectors.csv, programme.csv.",
    },
  },
  {
    date: "2026-11-25",
    version: "1.4.0",
    kind: "added",
    text: {
      vi: "near nhận thêm port, expressway, bridge, raw_material_zone: công trình gần nhất của loại đó, chỉ kể công trình đang hoạt động nếu có; khi ấy latitude, longitude của near trong câu trả lời là null.",
      en: "near takes port, expressway, bridge, raw_material_zone as well: the nearest of that kind, of those in operation where any is; latitude and longitude of the answer's near are null then.",
    },
  },
  {
    date: "2026-11-25",
    version: "1.4.0",
    kind: "changed",
    text: {
      vi: "near với mã một tuyến đường hay một vùng tính tới điểm gần nhất trên tuyến, tới ranh vùng (trong vùng là 0); trước đây tính từ một điểm ở giữa.",
      en: "near with the identifier of a road or an area measures to its nearest stretch, to its edge (0 inside); it used to measure from one point in the middle.",
    },
  },
  {
    date: "2026-11-25",
    version: "1.4.0",
    kind: "added",
    text: {
      vi: "Ranh giới xã, phường nay và huyện cũ: /api/v1/localities.geojson; mỗi đơn vị hành chính có thêm boundary. Danh mục nay đủ 48 xã, phường thuộc tỉnh Bến Tre cũ và các đơn vị đã nhập vào đó.",
      en: "Boundaries of today's communes and wards and of the old districts: /api/v1/localities.geojson; each unit gains boundary. The register now holds all 48 communes and wards of the former Bến Tre and the units that went into them.",
    },
  },
  {
    date: "2026-11-25",
    version: "1.3.0",
    kind: "changed",
    text: {
      vi: "Số liệu của khu, cụm có thể nêu bằng lời: khi đó amount là null và có words. Nguồn có thêm titleEn, khi tên nguồn do cổng tự đặt.",
      en: "A zone's figure may be stated in words: its amount is null then, and words says it. Sources gain titleEn, where their title is the portal's own wording.",
    },
  },
  {
    date: "2026-11-25",
    version: "1.3.0",
    kind: "changed",
    text: {
      vi: "within không kèm near bị từ chối (400); trước đây bị bỏ qua không báo.",
      en: "within without near is refused (400); it used to be ignored without a word.",
    },
  },
  {
    date: "2026-11-25",
    version: "1.3.0",
    kind: "added",
    text: {
      vi: "Danh bạ khu, cụm (JSON, GeoJSON, CSV) thêm các điều kiện của trang danh bạ: q, status, locality.",
      en: "The register of zones (JSON, GeoJSON, CSV) takes the conditions of its page: q, status, locality.",
    },
  },
  {
    date: "2026-11-25",
    version: "1.3.0",
    kind: "added",
    text: {
      vi: "noLots thêm all (tổng số lô) và needs của từng cách nới: khi nới một hai điều kiện chưa đủ, nhiều điều kiện được nới cùng lúc. excludes nay tính trên tất cả các lô.",
      en: "noLots gains all (how many lots there are) and each relaxation its needs: where easing one or two conditions is not enough, several are eased together. excludes now counts among all lots.",
    },
  },
  {
    date: "2026-11-24",
    version: "1.2.0",
    kind: "added",
    text: {
      vi: "figureDates của lô có thêm reserved: lô dành cho ai cũng có ngày thêm, ngày đổi, ngày xác nhận.",
      en: "A lot's figureDates gain reserved: for whom it is kept is dated like the other figures.",
    },
  },
  {
    date: "2026-11-24",
    version: "1.1.0",
    kind: "added",
    text: {
      vi: "Khoảng giá trị của lô đất (bounds) thêm ngày bàn giao sớm nhất và muộn nhất.",
      en: "The bounds of a list of lots gain the first and the last day of hand-over.",
    },
  },
  {
    date: "2026-11-24",
    version: "1.1.0",
    kind: "added",
    text: {
      vi: "Chi tiết từng lô, từng khu; đơn vị hành chính, ngành, tiêu chí mọi phiên bản, hạ tầng, chương trình; GeoJSON và CSV; mô tả OpenAPI; danh mục DCAT; giới hạn lượt gọi ghi trong đầu mục.",
      en: "Single lots and zones; localities, sectors, all versions of criteria, infrastructure, programme; GeoJSON and CSV; an OpenAPI document; a DCAT catalogue; limits announced in headers.",
    },
  },
  {
    date: "2026-11-24",
    version: "1.1.0",
    kind: "added",
    text: {
      vi: "Lô đất thêm giá thuê, tọa độ, ngày thay đổi, ngày xác nhận, khoảng cách; thêm điều kiện wastewaterMin, rentMax, readyBy, undated, near, within, bbox.",
      en: "Lots gain rent, coordinates, day of change, day of confirmation, distance; new conditions wastewaterMin, rentMax, readyBy, undated, near, within, bbox.",
    },
  },
  {
    date: "2026-11-16",
    version: "1.0.0",
    kind: "added",
    text: {
      vi: "Danh sách lô đất và danh bạ khu, cụm công nghiệp.",
      en: "The list of lots and the register of zones.",
    },
  },
];

/** The version of the interface: the first number changes only with its address. */
export const apiVersion = changelog[0]?.version ?? "1.0.0";
