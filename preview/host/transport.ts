import { HostError, MessageAction, type MessageFromAddIn } from "./protocol";

/** Flags in the add-in's URL: it shares one runtime with the pane, and it has custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 1 | 2;

export interface TransportHandlers {
  /** Answers a message of the add-in; undefined leaves it without an answer for good. */
  invoke(message: MessageFromAddIn, bytes: number): Promise<Answer | undefined>;
  /** The add-in wants this event; false: the host has no such event. */
  register(event: string): boolean;
}

export interface Answer {
  readonly data: unknown;
  readonly errorCode?: number;
}

/** The postMessage half of the protocol: the iframe with the add-in, and the JSON strings to and from it. */
export class Transport {
  readonly controlId = `control-${crypto.randomUUID()}`;
  private readonly conversationId = `conversation-${crypto.randomUUID()}`;
  private readonly registered = new Set<string>();
  private readonly waitingForEvent = new Map<string, (() => void)[]>();
  private frame: HTMLIFrameElement | null = null;
  private origin = "";

  constructor(
    private readonly locale: string,
    private readonly handlers: TransportHandlers
  ) {
    window.addEventListener("message", this.receive);
  }

  /** Loads the add-in into an iframe that fills the container. */
  launch(container: HTMLElement, addinUrl: string): HTMLIFrameElement {
    const url = new URL(addinUrl, location.href);
    const info = [
      "Excel",
      "Web",
      "16.01",
      this.locale,
      crypto.randomUUID(),
      "",
      "",
      SHARED_RUNTIME_WITH_FUNCTIONS,
    ];
    url.searchParams.set("_host_Info", info.join("$"));
    const xdm = [this.conversationId, this.controlId, location.href.replace(/[#?].*$/, "")].join(
      "|"
    );
    const frame = document.createElement("iframe");
    frame.name = JSON.stringify({ baseFrameName: `_xdm_${this.controlId}` });
    // The client splits the value at plain dollar signs.
    frame.src = `${url.href.replaceAll("%24", "$")}#&_xdm_Info=${xdm}&_serializer_version=1`;
    frame.style.cssText = "width: 100%; height: 100%; border: 0; display: block";
    this.frame = frame;
    this.origin = url.origin;
    container.append(frame);
    return frame;
  }

  /** Sends an event; it is dropped when the add-in has not registered for it. */
  sendEvent(name: string, data: unknown): void {
    if (this.registered.has(name)) {
      this.post({
        _actionName: name,
        _correlationId: -1,
        _data: data,
        _errorCode: 0,
        _responseType: 1,
      });
    }
  }

  /** Resolves when the add-in has registered for the event. */
  whenRegistered(name: string): Promise<void> {
    if (this.registered.has(name)) {
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.waitingForEvent.set(name, [...(this.waitingForEvent.get(name) ?? []), resolve]);
    });
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.frame?.remove();
    this.frame = null;
  }

  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (
      this.frame === null ||
      event.source !== this.frame.contentWindow ||
      typeof event.data !== "string"
    ) {
      return;
    }
    const message = parseMessage(event.data);
    if (message === null) {
      return;
    }
    switch (message._actionType) {
      case MessageAction.register:
        this.register(message);
        break;
      case MessageAction.unregister:
        this.registered.delete(message._actionName);
        this.reply(message, { data: { Error: 0 } });
        break;
      default:
        void this.invoke(message, event.data);
    }
  };

  private register(message: MessageFromAddIn): void {
    const name = message._actionName;
    if (!this.handlers.register(name)) {
      this.reply(message, { data: { Error: 1 }, errorCode: 1 });
      return;
    }
    this.registered.add(name);
    this.reply(message, { data: { Error: 0 } });
    this.waitingForEvent.get(name)?.forEach((resolve) => resolve());
    this.waitingForEvent.delete(name);
  }

  private async invoke(message: MessageFromAddIn, text: string): Promise<void> {
    try {
      const answer = await this.handlers.invoke(message, byteLength(text));
      if (answer !== undefined) {
        this.reply(message, answer);
      }
    } catch (error) {
      console.error("The host failed:", error);
      this.reply(message, { data: { Error: HostError.internal, Version: 1 } });
    }
  }

  private reply(message: MessageFromAddIn, { data, errorCode = 0 }: Answer): void {
    this.post({
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _data: data,
      _errorCode: errorCode,
      _responseType: 0,
    });
  }

  private post(message: object): void {
    const envelope = {
      _messageType: 1,
      _conversationId: this.conversationId,
      _origin: location.origin,
      _serializerVersion: 1,
      ...message,
    };
    this.frame?.contentWindow?.postMessage(JSON.stringify(envelope), this.origin);
  }
}

function parseMessage(text: string): MessageFromAddIn | null {
  try {
    const message = JSON.parse(text) as Partial<MessageFromAddIn> | null;
    return message?._messageType === 0 && typeof message._actionName === "string"
      ? (message as MessageFromAddIn)
      : null;
  } catch {
    return null; // Some other script's message.
  }
}

/** The size as UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) {
      // A surrogate is half of a character of four bytes.
      bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
    }
  }
  return bytes;
}
