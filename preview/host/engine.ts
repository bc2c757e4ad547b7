import { ApiError, ApiObject, NULL_OBJECT, type OrNull } from "./api/ApiObject";
import type { Habit, MemberUse } from "./habits";
import { callMember, getMember, setMember } from "./members";
import { project } from "./project";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
} from "./protocol";

export interface EngineOptions {
  readonly root: ApiObject;
  readonly services: ReadonlyMap<string, ApiObject>;
  /** Awaited before results that depend on calculation are read. */
  readonly calculated?: () => Promise<void>;
  /** Runs writes that belong together. */
  readonly batch?: (run: () => void) => void;
  /** Has its own way with some members. */
  readonly habit?: Habit;
}

/** Runs batches of the rich API against API objects; knows nothing about Excel itself. */
export class Engine {
  /** Members that add-ins asked for and this host does not have. */
  readonly unimplemented = new Set<string>();
  private readonly references = new Map<string, ApiObject>();
  private lastReference = 0;

  constructor(private readonly options: EngineOptions) {}

  async execute(request: BatchRequest): Promise<BatchResponse> {
    const calculated = this.onlyServices(request) ? undefined : this.options.calculated;
    const run = new BatchRun(
      request,
      this.options,
      this.references,
      () => `ref${String(++this.lastReference)}`
    );
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let at = 0;
    try {
      while (at < request.Actions.length) {
        // Everything up to the next read that follows a write is one step, so that what is read has been calculated.
        await calculated?.();
        this.inBatch(() => {
          let written = false;
          for (; at < request.Actions.length; at++) {
            const action = request.Actions[at] as Action;
            const reads =
              action.ActionType === ActionType.query ||
              action.ActionType === ActionType.queryAsJson;
            if (reads && written) {
              return;
            }
            written ||= WRITES.has(action.ActionType);
            results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
            if (action.ActionType === ActionType.trace) {
              traces.push(action.Id);
            }
          }
        });
      }
      return { Results: results, TraceIds: traces };
    } catch (thrown) {
      // As in Excel, what the batch did before stays done and the rest of it is dropped.
      const error = this.asApiError(thrown);
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: run.location,
          HttpStatusCode: error.status,
          ActionIndex: at,
        },
        ProcessedResults: { Results: results },
        TraceIds: traces,
      };
    }
  }

  /** Whether a batch only talks to services: it must never wait for calculation, which may wait for it. */
  onlyServices(request: BatchRequest): boolean {
    return Object.values(request.ObjectPaths).some(
      (path) => path.ObjectPathType === PathType.newObject
    );
  }

  private inBatch(run: () => void): void {
    (this.options.batch ?? ((inner): void => inner()))(run);
  }

  private asApiError(thrown: unknown): ApiError {
    if (!(thrown instanceof ApiError)) {
      console.error("The host failed:", thrown);
      return new ApiError(
        "GeneralException",
        thrown instanceof Error ? thrown.message : String(thrown),
        500
      );
    }
    if (thrown.code === "ApiNotFound") {
      console.error(thrown.message);
      this.unimplemented.add(thrown.message.replace(/^.*: /, ""));
    }
    return thrown;
  }
}

const WRITES: ReadonlySet<number> = new Set([ActionType.method, ActionType.set, ActionType.update]);

/** The state of one batch while it runs. */
class BatchRun {
  /** What was being done, for the error's location. */
  location = "";
  private readonly objects = new Map<number, OrNull<ApiObject>>();
  private readonly referenceOf = new Map<number, string>();

  constructor(
    private readonly request: BatchRequest,
    private readonly options: EngineOptions,
    private readonly references: Map<string, ApiObject>,
    private readonly newReference: () => string
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) {
      return null;
    }
    const object = this.object(action.ObjectPathId);
    const name = action.Name ?? "";
    this.locate(object, name);
    if (object === NULL_OBJECT) {
      // Nothing is read of nothing, and what is done to it is done to nothing: Microsoft's samples begin with
      // getItemOrNullObject("Sample").delete() on workbooks that have no such sheet.
      return null;
    }
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(object, action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
        return project(object, action.QueryInfo ?? {}, (owner, member) =>
          this.use("get", owner, member)
        );
      case ActionType.method:
        return this.method(object, name, this.args(action.ArgumentInfo));
      case ActionType.set:
        return this.use("set", object, name, this.args(action.ArgumentInfo));
      case ActionType.update:
        for (const [key, value] of Object.entries(action.ObjectState ?? {})) {
          this.use("set", object, key.charAt(0).toUpperCase() + key.slice(1), [value]);
        }
        return null;
      default:
        throw new ApiError(
          "NotImplemented",
          `Unknown action type ${String(action.ActionType)}.`,
          501
        );
    }
  }

  private method(object: ApiObject, name: string, args: unknown[]): unknown {
    if (name === "_KeepReference") {
      return null;
    }
    if (name === "_RemoveReference") {
      this.references.delete(String(args[0]));
      return null;
    }
    return this.use("call", object, name, args);
  }

  private use(
    kind: MemberUse["kind"],
    object: ApiObject,
    name: string,
    args: readonly unknown[] = []
  ): unknown {
    const use = { kind, object, name, args };
    return this.options.habit ? this.options.habit(use, perform) : perform(use);
  }

  private identity(object: ApiObject, pathId: number): Record<string, unknown> {
    const identity = object.identity();
    const path = this.path(pathId);
    if (object.tracked && this.request.AutoKeepReference === true && path.D === undefined) {
      const known =
        path.ObjectPathType === PathType.reference ? path.Name : this.referenceOf.get(pathId);
      const reference = known ?? this.newReference();
      this.referenceOf.set(pathId, reference);
      this.references.set(reference, object);
      identity["_ReferenceId"] = reference;
    }
    return identity;
  }

  private object(pathId: number): OrNull<ApiObject> {
    const known = this.objects.get(pathId);
    if (known !== undefined) {
      return known;
    }
    const path = this.path(pathId);
    const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId) : NULL_OBJECT;
    const name = path.Name ?? "";
    if (parent !== NULL_OBJECT) {
      this.locate(parent, name);
    }
    const object = this.create(path.ObjectPathType, name, parent, path.ArgumentInfo);
    this.objects.set(pathId, object);
    return object;
  }

  private create(
    type: number,
    name: string,
    parent: OrNull<ApiObject>,
    args: ArgumentInfo | undefined
  ): OrNull<ApiObject> {
    switch (type) {
      case PathType.global:
        return this.options.root;
      case PathType.newObject:
        return this.service(name);
      case PathType.reference:
        return this.reference(name);
      case PathType.nothing:
        return NULL_OBJECT;
      case PathType.property:
        return parent === NULL_OBJECT ? NULL_OBJECT : asObject(this.use("get", parent, name));
      case PathType.method:
        return parent === NULL_OBJECT
          ? NULL_OBJECT
          : asObject(this.use("call", parent, name, this.args(args)));
      case PathType.indexer:
        return parent === NULL_OBJECT
          ? NULL_OBJECT
          : asObject(this.use("call", parent, "GetItem", this.args(args)));
      default:
        throw new ApiError("NotImplemented", `Unknown object path type ${String(type)}.`, 501);
    }
  }

  private service(name: string): ApiObject {
    const service = this.options.services.get(name);
    if (service === undefined) {
      throw new ApiError("ApiNotFound", `This host does not implement: service ${name}`, 501);
    }
    return service;
  }

  private reference(name: string): ApiObject {
    const object = this.references.get(name);
    if (object === undefined) {
      throw new ApiError(
        "InvalidReference",
        "This reference is not valid for the current operation."
      );
    }
    return object;
  }

  /** The arguments with the objects that they refer to in place. */
  private args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[index])
    );
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference)) {
      return (value as unknown[]).map((item, index) => this.argument(item, reference[index]));
    }
    if (typeof reference === "number" && reference !== 0) {
      return this.object(reference);
    }
    return value;
  }

  private path(id: number): BatchRequest["ObjectPaths"][string] {
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) {
      throw new ApiError(
        "GeneralException",
        `The request names no object path ${String(id)}.`,
        500
      );
    }
    return path;
  }

  private locate(object: OrNull<ApiObject>, name: string): void {
    const type = object === NULL_OBJECT ? "null" : object.typeName;
    this.location = name === "" ? type : `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}

function perform({ kind, object, name, args }: MemberUse): unknown {
  switch (kind) {
    case "get":
      return getMember(object, name);
    case "set":
      return setMember(object, name, args[0]);
    case "call":
      return callMember(object, name, args);
  }
}

function asObject(value: unknown): OrNull<ApiObject> {
  if (value instanceof ApiObject || value === NULL_OBJECT) {
    return value;
  }
  throw new ApiError(
    "GeneralException",
    "The host gave a value where the client expects an object.",
    500
  );
}
