import { ApiObject } from "./api/ApiObject";
import type { CustomFunctions } from "./customFunctions";

export interface ServiceHooks {
  readonly paneVisible: () => boolean;
  /** Office.addin.showAsTaskpane and hide */
  readonly setPaneVisible: (visible: boolean) => void;
  /** Office.ribbon.requestUpdate */
  readonly changeRibbon: (change: RibbonChange) => void;
}

export type RibbonChange =
  | { readonly button: string; readonly enabled: boolean }
  | { readonly tab: string; readonly visible: boolean };

/** The services that Office.js asks for beside the workbook, by the names it uses. */
export function createServices(
  customFunctions: CustomFunctions,
  hooks: ServiceHooks
): Map<string, ApiObject> {
  return new Map<string, ApiObject>([
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(hooks)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
    ["Microsoft.ExcelServices.CustomFunctions", customFunctions],
    ["Microsoft.DynamicRibbon.DynamicRibbon", new DynamicRibbon(hooks)],
    ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
  ]);
}

class AppRuntimeService extends ApiObject {
  readonly typeName = "AppRuntimeService";

  constructor(private readonly hooks: ServiceHooks) {
    super();
  }

  GetAppRuntimeState(): string {
    return this.hooks.paneVisible() ? "Visible" : "Background";
  }

  SetAppRuntimeState(state: string): void {
    this.hooks.setPaneVisible(state === "Visible");
  }
}

class AppRuntimePersistenceService extends ApiObject {
  readonly typeName = "AppRuntimePersistenceService";
  private startState = "Inactive";

  GetAppRuntimeStartState(): string {
    return this.startState;
  }

  SetAppRuntimeStartState(state: string): void {
    this.startState = state;
  }
}

class DynamicRibbon extends ApiObject {
  readonly typeName = "DynamicRibbon";

  constructor(private readonly hooks: ServiceHooks) {
    super();
  }

  GetButton(id: string): RibbonButton {
    return new RibbonButton(id, this.hooks);
  }

  GetTab(id: string): RibbonTab {
    return new RibbonTab(id, this.hooks);
  }
}

class RibbonButton extends ApiObject {
  readonly typeName = "RibbonButton";

  constructor(
    private readonly id: string,
    private readonly hooks: ServiceHooks
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  set Enabled(enabled: boolean) {
    this.hooks.changeRibbon({ button: this.id, enabled });
  }
}

class RibbonTab extends ApiObject {
  readonly typeName = "RibbonTab";

  constructor(
    private readonly id: string,
    private readonly hooks: ServiceHooks
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  SetVisibility(visible: boolean): void {
    this.hooks.changeRibbon({ tab: this.id, visible });
  }
}

class AddinInternalService extends ApiObject {
  readonly typeName = "AddinInternalService";

  /** The client says so on each launch and takes no answer for an error. */
  NotifyActionHandlerReady(): void {
    return;
  }
}
