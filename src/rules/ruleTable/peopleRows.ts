import { setOf } from "../credentialSets";
import { Fault } from "../fault";
import type { Alternative, Block, Credential, Expression, Path, SeatRule } from "../ruleBook";
import type { CredentialRows } from "./credentialRows";
import { parseExpression } from "./parseExpression";
import { ruleFault, type RuleRow } from "./rows";

export type PeopleWord = "People" | "other People" | "or People";

interface Row {
  readonly row: RuleRow;
  readonly word: PeopleWord;
  readonly tier: string;
  readonly option: string;
  readonly people: number;
}

/** The People rows of a rule table, and the blocks that they come to. */
export class PeopleRows {
  private readonly rows: Row[] = [];

  /** Whether People rows say by expressions who fits; undefined: there are none. */
  get kind(): "expressions" | "paths" | undefined {
    const [first] = this.rows;
    return first && (this.rows.some(({ row }) => row.group !== "") ? "expressions" : "paths");
  }

  /** Adds a row of a tier and option, both in the form in which they are compared. */
  add(row: RuleRow, word: PeopleWord, tier: string, option: string): Fault | undefined {
    const { value } = row;
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
      return ruleFault("rulesPeople", row.number, {
        value: typeof value === "boolean" ? String(value).toUpperCase() : (value ?? ""),
      });
    const above = this.rows.some((one) => one.tier === tier && one.option === option);
    if (word !== "People" && !above)
      return ruleFault("rulesNoPeopleAbove", row.number, { value: row.requirement });
    this.rows.push({ row, word, tier, option, people: value });
    return undefined;
  }

  /** What is wrong with the rows together. */
  faults(tierName: (tier: string) => string): Fault[] {
    if (this.kind === "expressions")
      return this.rows.flatMap(({ row }) =>
        row.group === "" ? [ruleFault("rulesNoExpression", row.number)] : []
      );
    const seen = new Set<string>();
    return this.rows.flatMap(({ row, word, tier, option }) => {
      if (word !== "People")
        return [ruleFault("rulesNeedsExpressions", row.number, { value: row.requirement })];
      const twice = seen.has(`${tier}\n${option}`) || seen.has(`${tier}\n`);
      seen.add(`${tier}\n${option}`);
      return twice ? [ruleFault("rulesPeopleTwice", row.number, { value: tierName(tier) })] : [];
    });
  }

  /** The blocks of a tier for an option: its own rows and those of every option, in the order of the table. */
  blocksFor(
    tier: string,
    option: string,
    credentials: CredentialRows,
    width: number,
    together: boolean
  ): { blocks: Block[]; faults: Fault[] } {
    const names = credentials.namesFor(option, width);
    const faults: Fault[] = [];
    /** The alternatives of each block, and the block with which rows of an option go on. */
    const drafts: SeatRule[][][] = [];
    const latest = new Map<string, SeatRule[][]>();
    const blocks: Block[] = [];
    for (const { row, word, people, ...place } of this.rows) {
      if (place.tier !== tier || (place.option !== "" && place.option !== option)) continue;
      if (row.group === "") {
        blocks.push(
          pathsBlock(
            people,
            credentials.ofKind(option, "exam"),
            credentials.ofKind(option, "assessment"),
            together,
            width
          )
        );
        continue;
      }
      const expression = parseExpression(row.group, names, row.number);
      if (expression instanceof Fault) {
        faults.push(expression);
        continue;
      }
      const seat = { people, expression, text: row.group };
      const draft = latest.get(place.option);
      if (word === "People" || !draft) {
        const block = [[seat]];
        drafts.push(block);
        latest.set(place.option, block);
      } else if (word === "or People") draft.push([seat]);
      else draft.at(-1)?.push(seat);
    }
    for (const alternatives of drafts) blocks.push({ alternatives: alternatives.map(alternative) });
    return { blocks, faults };
  }
}

function alternative(seats: readonly SeatRule[]): Alternative {
  return { seats, people: seats.reduce((sum, { people }) => sum + people, 0) };
}

/** N people on the exam path or else N on the assessment path; together, N people on either. */
function pathsBlock(
  people: number,
  exam: readonly Credential[],
  assessment: readonly Credential[],
  together: boolean,
  width: number
): Block {
  const terms: Readonly<Record<Path, Expression>> = {
    exam: [oneOf("Exam", exam, width)],
    assessment: [oneOf("Assessment", assessment, width)],
  };
  const seat = (expression: Expression): Alternative =>
    alternative([{ people, expression, text: "" }]);
  // A path without credentials is no way to the tier, but somebody given as a number may fill its seats.
  const separate =
    exam.length === 0 && assessment.length > 0
      ? [seat(terms.assessment)]
      : assessment.length === 0
        ? [seat(terms.exam)]
        : [seat(terms.exam), seat(terms.assessment)];
  return {
    alternatives: together ? [seat([...terms.exam, ...terms.assessment])] : separate,
    paths: { exam, assessment, together },
  };
}

function oneOf(name: string, members: readonly Credential[], width: number): Expression[number] {
  return [
    {
      name,
      need: 1,
      members,
      mask: setOf(
        members.map(({ place }) => place),
        width
      ),
    },
  ];
}
