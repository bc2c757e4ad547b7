import { html, svg, type TemplateResult } from "lit";

/** A line icon of 20 units; decoration only, the words beside it say the same. */
const icon = (path: TemplateResult<2>) =>
  html`<svg
    class="icon"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    aria-hidden="true"
    focusable="false"
  >
    ${path}
  </svg>`;
const filled = (d: string) => icon(svg`<path fill="currentColor" fill-rule="evenodd" d=${d} />`);
const line = (d: string) => icon(svg`<path class="line" d=${d} />`);

const circle = "M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5z";

export const icons = {
  met: filled(
    "M10 2a8 8 0 1 0 0 16a8 8 0 0 0 0-16zm3.6 6.35l-4.3 4.3a.75.75 0 0 1-1.06 0l-1.9-1.9a.75.75 0 1 1 1.06-1.06l1.37 1.37l3.77-3.77a.75.75 0 0 1 1.06 1.06z"
  ),
  unmet: line(`${circle}M6.75 10h6.5`),
  undetermined: line(`${circle}M8 8.1a2 2 0 1 1 2.9 1.75c-.6.3-.9.6-.9 1.25M10 13.6v.01`),
  warning: line("M10 3.2l7.2 13H2.8zM10 8v3.7M10 13.8v.01"),
  tier: line(
    "M6.7 11.9L5.5 17.5l4.5-2l4.5 2l-1.2-5.6M10 2.5a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM10 5.6a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 0 1 0-3.8z"
  ),
  row: line(
    "M3 5.5a1.5 1.5 0 0 1 1.5-1.5h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5zM3 8h14M3 12h14M8 8v8"
  ),
  columns: line(
    "M3 5.5a1.5 1.5 0 0 1 1.5-1.5h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5zM7.7 4v12M12.3 4v12"
  ),
  search: line("M8.75 3a5.75 5.75 0 1 1 0 11.5a5.75 5.75 0 0 1 0-11.5zM13 13l4 4"),
  chevron: line("M7.5 5l5 5l-5 5"),
  undo: line("M4.5 7.5h7.25a4.25 4.25 0 0 1 0 8.5H8M7.5 4.5l-3 3l3 3"),
  freeze: line("M10 2.5v15M3.5 6.25l13 7.5M16.5 6.25l-13 7.5M8 3.5l2 2l2-2M8 16.5l2-2l2 2"),
  dismiss: line("M5 5l10 10M15 5L5 15"),
} as const;
