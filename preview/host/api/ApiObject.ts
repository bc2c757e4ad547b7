/** An error that the add-in sees as an OfficeExtension.Error with this code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400
  ) {
    super(message);
  }
}

export const itemNotFound = (): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format."
): ApiError => new ApiError("InvalidArgument", message);

/** What Excel can and this host cannot. */
export const notHere = (what: string): ApiError =>
  new ApiError("ApiNotFound", `This host does not implement: ${what}`, 501);

export const alreadyExists = (): ApiError =>
  new ApiError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    409
  );

/** What `…OrNullObject` gives where there is nothing. */
export const NULL_OBJECT = Symbol("null object");

export type OrNull<T> = T | typeof NULL_OBJECT;

/**
 * An object of Excel's API on the host's side. Members that start with a capital letter (or an underscore and one) are
 * the API, under the names that the client sends; everything else is the host's own and out of the add-in's reach.
 */
export abstract class ApiObject {
  /** The class as error locations name it. */
  abstract readonly typeName: string;
  /** What loading without a list of properties gives. */
  readonly scalars: readonly string[] = [];
  /** Whether the client asks for references that outlive a batch. */
  readonly tracked: boolean = false;

  /** What the client has to know to find the object again. */
  identity(): Record<string, unknown> {
    return {};
  }
}

export abstract class ApiCollection<T extends ApiObject> extends ApiObject {
  abstract items(): readonly T[];

  protected abstract matches(item: T, key: unknown): boolean;

  GetItem(key: unknown): T {
    const item = this.find(key);
    if (item === undefined) {
      throw itemNotFound();
    }
    return item;
  }

  GetItemOrNullObject(key: unknown): OrNull<T> {
    return this.find(key) ?? NULL_OBJECT;
  }

  GetItemAt(index: unknown): T {
    const item = typeof index === "number" ? this.items()[index] : undefined;
    if (item === undefined) {
      throw invalidArgument();
    }
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }

  private find(key: unknown): T | undefined {
    return this.items().find((item) => this.matches(item, key));
  }
}

export const sameName = (a: unknown, b: unknown): boolean =>
  typeof a === "string" && typeof b === "string" && a.toLowerCase() === b.toLowerCase();
