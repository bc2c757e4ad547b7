// The messages of Office.js as they go over the wire, as far as this host reads or writes them.

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Set on objects that the client will not use again: they need no kept reference. */
  readonly D?: unknown;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

/** TraceIds must always be there: without them the client never registers workbook.onSelectionChanged. */
export type BatchResponse =
  | { Results: ActionResult[]; TraceIds: number[] }
  | { Error: BatchError; ProcessedResults: { Results: ActionResult[] }; TraceIds: number[] };

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

/** The `_actionType` of a message from the add-in. */
export const MessageAction = { invoke: 0, register: 1, unregister: 2 } as const;

export const DispatchId = {
  settingsRefresh: 75,
  settingsSave: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** What `executeMethod` answers when it fails as a whole. */
export const HostError = {
  notSupported: 5000,
  internal: 5001,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** A batch may carry this flag to be run although a cell is being edited: the client waited as long as it could. */
export const DELAY_FOR_CELL_EDIT = 64;

/** The types of rich API events. */
export const EventType = {
  tableChanged: 101,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetRowSorted: 19,
  runtimeVisibility: 65539,
} as const;

/** Categories of a `richApiMessage` entry. */
export const MessageCategory = { customFunction: 1, event: 65536 } as const;

export const CustomFunctionMessage = { invoke: 1000 } as const;

export interface MessageFromAddIn {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}
