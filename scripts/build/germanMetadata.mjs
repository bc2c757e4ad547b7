import { de } from "../../help/de.mjs";

/** Takes the German text of one thing, and complains where there is none or one that nothing needs. */
const translate = (things, texts, what) => {
  const keys = Object.keys(texts ?? {});
  const missing = things.filter((thing) => !keys.includes(thing));
  const stale = keys.filter((key) => !things.includes(key));
  if (missing.length > 0)
    throw new Error(`help/de.mjs: a German text is missing for ${what} ${missing.join(", ")}.`);
  if (stale.length > 0)
    throw new Error(`help/de.mjs: there is no ${what} ${stale.join(", ")} any more.`);
};

const parameters = ({ id, parameters: described }) => {
  const texts = de.functions[id].parameters;
  translate(
    described.map(({ name }) => name),
    texts,
    `${id}, argument`
  );
  return described.map((parameter) => ({ ...parameter, description: texts[parameter.name] }));
};

const enumValues = ({ id, values }) => {
  const texts = de.enums[id];
  translate(
    values.map(({ name }) => name),
    texts,
    `${id}, member`
  );
  return values.map((value) => ({ ...value, tooltip: texts[value.name] }));
};

/** The functions' metadata with every description in German. Ids and names stay: formulas are the same everywhere. */
export const germanMetadata = (metadata) => {
  const { functions, enums = [] } = metadata;
  translate(
    functions.map(({ id }) => id),
    de.functions,
    "function"
  );
  translate(
    enums.map(({ id }) => id),
    de.enums,
    "pick-list"
  );
  return {
    ...metadata,
    functions: functions.map((described) => ({
      ...described,
      description: de.functions[described.id].description,
      helpUrl: described.helpUrl.replace("#", "#de-"),
      parameters: parameters(described),
    })),
    enums: enums.map((list) => ({ ...list, values: enumValues(list) })),
  };
};
