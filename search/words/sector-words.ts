import { fold } from "../fold";

/**
 * What people call a line of business when they do not know its official name. Found by a phrase of the official
 * Vietnamese name, not by code: codes were cut anew between versions of the classification.
 */
const everyday: readonly (readonly [officialPhrase: string, words: string])[] = [
  ["thực phẩm", "nông sản, dừa, cơm dừa, nước cốt dừa, trái cây; agro-processing, coconut, fruit, food"],
  ["rau quả", "nông sản, dừa, trái cây; agro-processing, coconut, fruit, vegetables"],
  ["thủy sản", "hải sản, tôm, cá, thủy hải sản; seafood, aquatic products, shrimp, fish"],
  ["đồ uống", "nước giải khát, nước dừa, bia; beverages, drinks, coconut water"],
  ["dệt", "dệt may, vải, sợi; textile, fabric, yarn"],
  ["trang phục", "may mặc, dệt may, quần áo; garment, apparel, clothing"],
  ["da và", "da giày, giày dép, túi xách; footwear, shoes, leather"],
  ["gỗ", "gỗ, mùn dừa, xơ dừa; wood, timber, coir"],
  ["giường", "nội thất, đồ gỗ; furniture"],
  ["giấy và", "bao bì, giấy; paper, packaging"],
  ["hóa chất", "hóa chất, than hoạt tính, phân bón; chemicals, activated carbon, fertiliser"],
  ["hóa dược", "thuốc, dược phẩm; pharmaceuticals, medicine"],
  ["plastic", "nhựa, cao su, bao bì; plastics, rubber, packaging"],
  ["sắt, thép", "cơ khí, sắt thép; metal, steel"],
  ["sản xuất kim loại", "sắt thép; metal, steel"],
  ["từ kim loại", "cơ khí; metal, mechanical engineering"],
  ["bằng kim loại", "cơ khí; metal, mechanical engineering"],
  ["cấu kiện kim loại", "cơ khí, kết cấu thép; metal, steel structures, mechanical engineering"],
  ["đóng tàu", "đóng tàu, xưởng tàu; shipbuilding, shipyard"],
  ["thức ăn gia súc", "thức ăn chăn nuôi; animal feed"],
  ["điện tử", "điện tử, bán dẫn; electronics, semiconductor"],
  ["thiết bị điện", "thiết bị điện, pin mặt trời; electrical equipment, solar panels"],
  ["máy móc", "cơ khí, máy; machinery, mechanical engineering"],
  ["điện, khí đốt", "năng lượng, hơi nước, điện mặt trời; energy, steam, solar power"],
  ["kho bãi", "kho, logistics; warehouse, logistics"],
  ["vận tải đường", "vận tải, logistics; transport, logistics"],
  ["cho vận tải", "vận tải, logistics; transport, logistics"],
];

const foldedEveryday = everyday.map(([phrase, words]) => [fold(phrase), words] as const);

/** The words by which a sector is found besides its two official names. */
export function everydayWords(officialNameVi: string): string[] {
  // "furniture" is what "(except furniture)" is not
  const name = ` ${fold(officialNameVi.replace(/\([^()]*\)/g, ""))} `;
  return foldedEveryday.filter(([phrase]) => name.includes(` ${phrase} `)).map(([, words]) => words);
}
