/** The signed-in person, as every page's frame knows them. */
export interface Person {
  name: string;
  role: "investor" | "officer" | "planner" | "admin";
}
