import type { WorkbookStore } from "../workbook/WorkbookStore";
import { WorkbookObject } from "./api/WorkbookObject";
import { CustomFunctions, type FunctionResult } from "./customFunctions";
import { DocumentSettings } from "./documentSettings";
import { Engine } from "./engine";
import { EventHub } from "./events";
import {
  DELAY_FOR_CELL_EDIT,
  DispatchId,
  EventType,
  HostError,
  MessageCategory,
  type BatchRequest,
  type MessageFromAddIn,
} from "./protocol";
import { habitsOf, type Situation } from "./habits";
import { advertised, PROFILES, type Profile } from "./profiles";
import { createServices, type RibbonChange } from "./services";
import { byteLength, Transport, type Answer } from "./transport";

export interface ExcelHostOptions {
  readonly workbook: WorkbookStore;
  /** The display language, such as "en-US" or "de-DE". */
  readonly locale?: string;
  /** Which Excel to be; left out, Excel on the web. */
  readonly profile?: Profile;
}

/** A rich API request before the host runs it. */
export interface HostRequest {
  /** Counts the rich API requests from 0. */
  readonly index: number;
  readonly bytes: number;
  readonly batch: BatchRequest;
}

/**
 * What a test can make of any single request; undefined runs it as usual.
 *
 * - `errorCode`: Excel refuses it with this number (see HostError; 5102 is a busy host, 7000 access denied) and does
 *   nothing.
 * - `delay`: Excel is slow: it does the request once the promise resolves.
 * - `"never"`: the connection is lost on the way there: neither done nor answered.
 * - `"lost"`: the connection is lost on the way back: done, but not answered.
 * - `"closeBefore"`, `"closeAfter"`: the user closes the pane just before or just after the request is done. The
 *   workbook stays; a new host on it is the add-in opened again.
 */
export type Fault =
  | { readonly errorCode: number }
  | { readonly delay: Promise<void> }
  | "never"
  | "lost"
  | "closeBefore"
  | "closeAfter"
  | undefined;

const EVENTS = new Set(["appCommandInvoked", "richApiMessage", "documentSelectionChanged"]);

/**
 * Plays Excel for an add-in in an iframe that runs the unmodified Office.js, which takes it for Excel on the web; the
 * profile says which Excel it is. The page must be served over https under the add-in's host name, or Office.js shows
 * an error page of its own.
 *
 * What is known of the protocol comes from the client's code; no real Excel was observed. The wording of errors, and
 * which fields an instantiated object answers with, are what the client accepts and may differ from Excel's.
 */
export class ExcelHost {
  /** For tests: asked before each rich API request. */
  readonly faults: { beforeRequest?: (request: HostRequest) => Fault } = {};
  /** For tests: what is going on around the add-in. */
  readonly situation: Situation = { inactive: false, undoGroup: false };
  readonly profile: Profile;
  /** Called when the add-in shows or hides its pane. */
  onPaneVisibility: ((visible: boolean) => void) | undefined;
  /** Called when the add-in changes its ribbon controls. */
  onRibbonChange: ((change: RibbonChange) => void) | undefined;

  private readonly transport: Transport;
  private readonly engine: Engine;
  private readonly functions: CustomFunctions;
  private readonly documentSettings: DocumentSettings;
  private readonly locale: string;
  private readonly stopListening: () => void;
  private readonly commands = new Map<
    string,
    { resolve: () => void; reject: (error: Error) => void }
  >();
  private lastCommand = 0;
  private requests = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private visible = true;
  private editing = false;
  private afterEditing: (() => void)[] = [];
  private readonly missing = new Set<string>();

  constructor(private readonly options: ExcelHostOptions) {
    const { workbook } = options;
    this.locale = options.locale ?? "en-US";
    this.profile = options.profile ?? PROFILES.web;
    this.documentSettings = new DocumentSettings(workbook.settings);
    this.transport = new Transport(this.locale, {
      invoke: (message, bytes) => this.invoke(message, bytes),
      register: (event) => EVENTS.has(event) || this.lacks(`event ${event}`),
    });
    const send = (entries: unknown[][]): void =>
      this.transport.sendEvent("richApiMessage", { ArrayData: entries });
    const events = new EventHub(workbook, {
      send,
      selectionChanged: () => this.transport.sendEvent("documentSelectionChanged", {}),
    });
    this.stopListening = workbook.on((event) => events.handle(event));
    this.functions = new CustomFunctions(send, this.profile);
    const { profile, situation } = this;
    this.engine = new Engine({
      root: new WorkbookObject({ store: workbook, events }),
      habit: habitsOf({ profile, store: workbook, situation }),
      services: createServices(this.functions, {
        paneVisible: () => this.visible,
        setPaneVisible: (visible) => this.setPaneVisible(visible),
        changeRibbon: (change) => this.onRibbonChange?.(change),
      }),
      calculated: () => workbook.calculated(),
      batch: (run) => workbook.batch(run),
    });
  }

  /** Loads the add-in into an iframe that fills the container. */
  launch(container: HTMLElement, addinUrl: string): HTMLIFrameElement {
    return this.transport.launch(container, addinUrl);
  }

  /** Resolves when the add-in's custom functions can be called. */
  get functionsReady(): Promise<void> {
    return this.functions.ready;
  }

  /** Calls a custom function by its id; blocks of cells as matrices. `address` is that of the calling cell. */
  callFunction(name: string, args: readonly unknown[], address: string): Promise<FunctionResult> {
    return this.functions.call(name, args, address);
  }

  /** Presses a ribbon button; resolves when the add-in says that the command is completed. */
  async runCommand(actionName: string): Promise<void> {
    await this.transport.whenRegistered("appCommandInvoked");
    const id = `command-${String(++this.lastCommand)}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, { resolve, reject });
      const source = JSON.stringify({ source: { id: actionName } });
      this.transport.sendEvent("appCommandInvoked", [id, actionName, source]);
    });
  }

  /** While true, the user is typing into a cell and requests of the add-in are refused. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) {
      this.afterEditing.splice(0).forEach((resume) => resume());
    }
  }

  get paneVisible(): boolean {
    return this.visible;
  }

  /** Names of what the add-in asked for and this host does not have. */
  get unimplemented(): ReadonlySet<string> {
    return new Set([...this.engine.unimplemented, ...this.missing]);
  }

  /** Shows or hides the pane as the user would, and tells the add-in. */
  setPaneVisible(visible: boolean): void {
    this.visible = visible;
    this.onPaneVisibility?.(visible);
    const args = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    const entry = [MessageCategory.event, EventType.runtimeVisibility, "", args, 0, false];
    this.transport.sendEvent("richApiMessage", { ArrayData: [entry] });
  }

  /** Closes the add-in, as when the user closes its pane for good: its frame goes, the workbook stays. */
  dispose(): void {
    this.stopListening();
    this.transport.dispose();
  }

  private async invoke(message: MessageFromAddIn, bytes: number): Promise<Answer | undefined> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return { data: this.appContext() };
      case "ContextActivationManager_notifyHost":
        return { data: null };
      case "executeMethod":
        return this.executeMethod(message._data as MethodCall, bytes);
      default:
        this.lacks(message._actionName);
        return { data: { Error: HostError.notSupported }, errorCode: HostError.notSupported };
    }
  }

  private async executeMethod(call: MethodCall, bytes: number): Promise<Answer | undefined> {
    const id = call.DdaMethod.DispatchId;
    switch (id) {
      case DispatchId.richApi:
        return this.richApi(call.ArrayData, bytes);
      case DispatchId.settingsSave:
        this.documentSettings.save(call.DdaSettingsMethod?.Properties ?? []);
        return success();
      case DispatchId.settingsRefresh:
        return success({
          Properties: {
            Settings: this.documentSettings.list().map(([Name, Value]) => ({ Name, Value })),
          },
        });
      case DispatchId.commandCompleted:
        this.completeCommand(call);
        return success();
      default:
        this.lacks(`method ${String(id)}`);
        return failure(HostError.notSupported);
    }
  }

  private async richApi(call: readonly unknown[], bytes: number): Promise<Answer | undefined> {
    const [, , , , body, , flags] = call;
    const batch = JSON.parse(String(body)) as BatchRequest;
    if (this.editing && (Number(flags) & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resume) => this.afterEditing.push(resume));
    }
    if (this.editing) {
      return failure(HostError.cellEditMode);
    }
    if (bytes > this.profile.messageBytes) {
      return failure(HostError.requestTooLarge);
    }
    const fault = this.faults.beforeRequest?.({ index: this.requests++, bytes, batch });
    if (fault === "closeBefore") {
      this.dispose();
    }
    if (fault === "never" || fault === "closeBefore") {
      return undefined;
    }
    if (typeof fault === "object" && "errorCode" in fault) {
      return failure(fault.errorCode);
    }
    if (typeof fault === "object") {
      await fault.delay;
    }
    const response = JSON.stringify(await this.execute(batch));
    if (fault === "closeAfter") {
      this.dispose();
    }
    if (fault === "lost" || fault === "closeAfter") {
      return undefined;
    }
    if (byteLength(response) > this.profile.messageBytes) {
      return failure(HostError.responseTooLarge);
    }
    return success({ Data: [200, ["content-type", "application/json"], response] });
  }

  /** One batch after the other; those that only talk to services pass, because calculation may wait for them. */
  private execute(batch: BatchRequest): Promise<unknown> {
    if (this.engine.onlyServices(batch)) {
      return this.engine.execute(batch);
    }
    const result = this.queue.then(() => this.engine.execute(batch));
    this.queue = result;
    return result;
  }

  private completeCommand(call: MethodCall): void {
    const { 0: id, 1: status } = call;
    const command = this.commands.get(String(id));
    this.commands.delete(String(id));
    if (status === 0) {
      command?.resolve();
    } else {
      command?.reject(new Error(`The add-in does not know the command (${String(status)}).`));
    }
  }

  /** Notes and says what is missing; always false. */
  private lacks(what: string): false {
    console.error(`This host does not implement: ${what}`);
    this.missing.add(what);
    return false;
  }

  private appContext(): Record<string, unknown> {
    return {
      _id: this.transport.controlId,
      _appName: 16,
      _appVersion: 16,
      _appMinorVersion: 0,
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: `https://workbooks.invalid/${this.options.workbook.name}`,
      _clientMode: 1,
      _settings: this.documentSettings.list(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.transport.controlId,
      _appInstanceId: this.transport.controlId,
      _hostFullVersion: this.profile.version,
      _addinName: "",
      _appDomains: [],
      _requirementMatrix: JSON.stringify(advertised(this.profile)),
      _dialogRequirementMatrix: "",
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly ArrayData: readonly unknown[];
  /** A completed command's id and status. */
  readonly 0?: unknown;
  readonly 1?: unknown;
}

const success = (rest: object = {}): Answer => ({ data: { Error: 0, Version: 1, ...rest } });

const failure = (code: number): Answer => ({ data: { Error: code, Version: 1 } });
