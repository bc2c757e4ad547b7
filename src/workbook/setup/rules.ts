import { cloudPlatform, credentialIndex, type CredentialIndex } from "../../rules";

/** The rules that a list is judged by where nobody chose others; made once. */
export const BUILT_IN_RULES: CredentialIndex = credentialIndex(cloudPlatform);
