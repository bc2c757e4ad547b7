import { ApiCollection, ApiObject, invalidArgument, itemNotFound } from "./ApiObject";

type SettingsMap = Map<string, unknown>;

export class SettingCollection extends ApiCollection<Setting> {
  readonly typeName = "SettingCollection";

  constructor(private readonly settings: SettingsMap) {
    super();
  }

  items(): readonly Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }

  /** Adds the setting, or changes the one of that key. */
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "") {
      throw invalidArgument();
    }
    this.settings.set(key, value);
    return new Setting(this.settings, key);
  }

  protected matches(item: Setting, key: unknown): boolean {
    return item.Key === key;
  }
}

class Setting extends ApiObject {
  readonly typeName = "Setting";
  override readonly scalars = ["Key", "Value"];

  constructor(
    private readonly settings: SettingsMap,
    private readonly key: string
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Key: this.key, _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    if (!this.settings.has(this.key)) {
      throw itemNotFound();
    }
    return this.settings.get(this.key) ?? null;
  }

  set Value(value: unknown) {
    this.settings.set(this.key, value);
  }

  Delete(): void {
    this.settings.delete(this.key);
  }
}
