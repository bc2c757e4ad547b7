import { ltsc2021 } from "./ltsc2021";
import { ltsc2024 } from "./ltsc2024";
import { mac365 } from "./mac365";
import { oldest } from "./oldest";
import type { Profile } from "./Profile";
import { web } from "./web";
import { windows365 } from "./windows365";

export type { Profile } from "./Profile";

/** The Excels that the host can be. */
export const PROFILES = {
  web,
  windows365,
  mac365,
  ltsc2024,
  ltsc2021,
  oldest,
} satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;

export const PROFILE_NAMES = Object.keys(PROFILES) as ProfileName[];

/** The npm package of Office.js implements no more of ExcelApi; to advertise more would be a lie. */
const IMPLEMENTED = 15;

/** What a host of this profile says it supports. */
export function advertised({ requirementSets }: Profile): Record<string, string> {
  const minor = Number((requirementSets["ExcelApi"] ?? "1.1").split(".")[1]);
  return { ...requirementSets, ExcelApi: `1.${String(Math.min(minor, IMPLEMENTED))}` };
}
