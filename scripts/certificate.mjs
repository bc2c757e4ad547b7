import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

/** Where office-addin-dev-certs keeps the certificate that the machine trusts. */
const TRUSTED_FOLDER = path.join(os.homedir(), ".office-addin-dev-certs");
const DAY = 24 * 60 * 60 * 1000;

const isUsable = ({ cert, key }, now) => {
  const certificate = new X509Certificate(cert);
  return (
    certificate.checkPrivateKey(createPrivateKey(key)) &&
    new Date(certificate.validFrom) <= now &&
    now < new Date(certificate.validTo)
  );
};

/** The installed development certificate; null where there is none that holds now. */
export const readTrustedCertificate = async (folder = TRUSTED_FOLDER, now = new Date()) => {
  try {
    const cert = await readFile(path.join(folder, "localhost.crt"), "utf8");
    const key = await readFile(path.join(folder, "localhost.key"), "utf8");
    return isUsable({ cert, key }, now) ? { cert, key, trusted: true } : null;
  } catch {
    return null; // not installed, not readable or not a certificate: the caller makes its own
  }
};

/** A certificate for this machine's own names, signed by nobody: browsers ask before they go on. */
export const makeCertificate = async (now = new Date()) => {
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + 30 * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { cert: pems.cert, key: pems.private, trusted: false };
};

/** The certificate to serve with: the trusted one where it is installed, else one made now. */
export const findCertificate = async () =>
  (await readTrustedCertificate()) ?? (await makeCertificate());
