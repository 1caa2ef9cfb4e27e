const shapes = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20",
  arrow: "M5 12h14m-6-6 6 6-6 6",
  back: "M19 12H5m6-6-6 6 6 6",
  compare: "M4 5h6v14H4V5Zm10 0h6v14h-6V5ZM6.5 9h1m9 0h1",
  down: "m6 9 6 6 6-6",
  next: "m9 6 6 6-6 6",
  previous: "m15 6-6 6 6 6",
  close: "M6 6l12 12M18 6 6 18",
  menu: "M4 7h16M4 12h16M4 17h16",
  check: "m5 12.5 4.5 4.5L19 7.5",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5m0-8.2v.2",
  warning: "M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.7v.2",
  draft: "M4 20h4L19 9l-4-4L4 16v4Zm9-13 4 4",
  globe:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c2.5 2.4 3.8 5.4 3.8 9s-1.3 6.6-3.8 9c-2.5-2.4-3.8-5.4-3.8-9S9.5 5.4 12 3Z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-5v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M5.6 18.4l1.1-1.1M17.3 6.7l1.1-1.1",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z",
  device: "M4 5h16v11H4V5Zm5 15h6m-3-4v4",
  filter: "M4 6h16M7 12h10m-7 6h4",
  pin: "M12 21s7-6.1 7-11.5A7 7 0 0 0 5 9.5C5 14.9 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  paper: "M6 3h8l4 4v14H6V3Zm8 0v4h4M9 12h6m-6 4h6",
  external: "M14 4h6v6m0-6-9 9M18 14v6H4V6h6",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c.6-4 3.6-6 8-6s7.4 2 8 6",
} as const;

export type IconName = keyof typeof shapes;

interface IconProps {
  name: IconName;
  /** in pixels; 20 unless told */
  size?: number | undefined;
  className?: string | undefined;
}

/** A line drawing beside words; it is never the only carrier of a meaning, so it is hidden from readers aloud. */
export function Icon({ name, size = 20, className }: IconProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
