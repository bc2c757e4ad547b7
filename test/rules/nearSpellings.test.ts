import { expect, it } from "vitest";
import { NearSpellings } from "../../src/rules/nearSpellings";

it.each<[name: string, others: string[], near: string[]]>([
  ["Thalassari Cloud", ["Thalassari Cloud S.A.", "Contoso"], ["Thalassari Cloud S.A."]],
  ["Müller & Söhne GmbH", ["MULLER UND SOHNE"], ["MULLER UND SOHNE"]],
  ["Contoso", ["Contoso Iberia", "Contoso Ltd", "Fabrikam"], ["Contoso Ltd", "Contoso Iberia"]],
  ["Fabrikam", ["Fabrikan", "Fabricam", "Fabr"], ["Fabrikan", "Fabricam"]],
  ["Acme", ["Acne", "Apex"], []],
  ["Ltd", ["Limited"], []],
  ["", ["Contoso"], []],
])("%s may be one of %j: %j", (name, others, near) => {
  expect(new NearSpellings(others).of(name)).toEqual(near);
});
