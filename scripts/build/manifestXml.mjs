import { DOMParser } from "@xmldom/xmldom";

/** Elements below another by their names, whatever their prefix. */
export const all = (parent, name) =>
  [...parent.getElementsByTagName("*")].filter((element) => element.localName === name);

/** The first element below another, along a path of names. */
export const first = (parent, ...names) =>
  names.reduce((above, name) => {
    const [found] = all(above, name);
    if (!found) throw new Error(`manifest.xml has no ${names.join(" / ")}.`);
    return found;
  }, parent);

/** A text with its German: the default value of an element, and its override where it has one. */
export const texts = (element) => ({
  en: element.getAttribute("DefaultValue"),
  de: all(element, "Override")[0]?.getAttribute("Value") ?? element.getAttribute("DefaultValue"),
});

/** Reads the XML manifest. `resource` gives the texts of what an element refers to by its `resid`. */
export const readManifest = (xml) => {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  const resources = first(root, "Resources");
  const byId = new Map(
    ["Image", "Url", "String"]
      .flatMap((name) => all(resources, name))
      .map((element) => [element.getAttribute("id"), element])
  );
  const resource = (element) => {
    const found = byId.get(element.getAttribute("resid"));
    if (!found) throw new Error(`manifest.xml: ${element.getAttribute("resid")} is not defined.`);
    return texts(found);
  };
  return { root, resource };
};
