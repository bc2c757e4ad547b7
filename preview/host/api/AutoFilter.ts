import { ApiObject } from "./ApiObject";

/** The filter of a table or of a sheet. */
export class AutoFilter extends ApiObject {
  readonly typeName = "AutoFilter";
  override readonly scalars = ["IsDataFiltered"];

  constructor(private readonly isFiltered: () => boolean) {
    super();
  }

  get IsDataFiltered(): boolean {
    return this.isFiltered();
  }
}
