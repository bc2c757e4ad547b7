import { PlainError } from "../plainError.mjs";
import { syntax } from "./functionSection.mjs";

const BEGIN = "<!-- functions:begin -->";
const END = "<!-- functions:end -->";

const cell = (text) => text.replaceAll("|", "\\|");

/** The functions as a table in Markdown, from their metadata. */
export const functionsTable = ({ functions }) =>
  [
    "| Function | What it gives |",
    "| --- | --- |",
    ...functions.map(
      (described) => `| \`${cell(syntax(described))}\` | ${cell(described.description)} |`
    ),
  ].join("\n");

/** The text between the two markers and that around it. */
const parts = (readme) => {
  const begin = readme.indexOf(BEGIN) + BEGIN.length;
  const end = readme.indexOf(END);
  if (!readme.includes(BEGIN) || end < begin)
    throw new PlainError(
      `README.md has no place for the functions: write ${BEGIN} and ${END} into it.`
    );
  return {
    before: readme.slice(0, begin),
    block: readme.slice(begin, end),
    after: readme.slice(end),
  };
};

/** The README with the table of functions between its markers. */
export const withFunctionsTable = (readme, metadata) => {
  const { before, after } = parts(readme);
  return `${before}\n\n${functionsTable(metadata)}\n\n${after}`;
};
