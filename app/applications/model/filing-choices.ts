/** What a project's form lets one choose from. Without the schema that checks it, so that the browser need not load it. */
export const currencies = ["VND", "USD"] as const;
export const technologyGroups = ["high", "advanced", "standard", "restricted"] as const;
export const wastewaterClasses = ["A", "B", "beyond-B"] as const;
export const environmentCategories = ["I", "II", "III", "IV"] as const;
export const businessLines = ["open", "conditional", "banned"] as const;
