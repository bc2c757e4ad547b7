import type { HiddenName } from "../excel/hiddenNames";
import { shifted } from "./columnsOf";
import { withoutColumns } from "./findHeader";
import { ownColumnsOf, type OwnColumns } from "./ownColumns";
import { headerSearch, type PartnerList } from "./partnerList";

/** Tells the add-in's columns of an earlier run from the list's: one renamed "People" is still not the user's. */
export function withoutOwnColumns(
  list: PartnerList,
  names: readonly HiddenName[]
): { readonly list: PartnerList; readonly own: OwnColumns } {
  const { rect, columns } = list;
  const own = ownColumnsOf(rect, columns.consumption ?? rect.left, names);
  const ours = new Set([...own.columns.values()].map(({ left }) => left - rect.left));
  if (ours.size === 0) return { list, own };
  const header = withoutColumns(list.header, ours, headerSearch(list));
  return { list: { ...list, header, columns: shifted(header.columns, rect.left) }, own };
}
