// SPDX-License-Identifier: EUPL-1.2
// Asks the device for a passkey when a form with a field data-passkey is sent, and sends the form again with the answer in
// that field. Without it, or where the browser has no passkeys, the form goes as it is and the server says what is missing.
(() => {
  "use strict";

  /* Bytes are Base64 for addresses, as the server writes and reads them. */
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");

  const question = async (address) => {
    const answer = await fetch(address, { method: "POST" });
    if (answer.status === 401 || answer.status === 403) {
      window.location.reload();
    }
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const asked = await answer.json();
    asked.challenge = bytes(asked.challenge);
    if (asked.user) {
      asked.user.id = bytes(asked.user.id);
    }
    (asked.excludeCredentials || []).forEach((known) => {
      known.id = bytes(known.id);
    });
    return asked;
  };

  const written = (passkey) => {
    const response = {};
    ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"].forEach((name) => {
      if (passkey.response[name]) {
        response[name] = text(passkey.response[name]);
      }
    });
    if (passkey.response.getTransports) {
      response.transports = passkey.response.getTransports();
    }
    const clientExtensionResults = {};
    return JSON.stringify({ id: passkey.id, rawId: text(passkey.rawId), type: passkey.type, response, clientExtensionResults });
  };

  const sentences = { InvalidStateError: "known", SecurityError: "elsewhere" };

  document.querySelectorAll("[data-passkey]").forEach((field) => {
    const says = document.getElementById(field.dataset.tells);
    field.form.addEventListener("submit", async (event) => {
      if (field.value || !window.PublicKeyCredential) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      const button = event.submitter || field.form.querySelector("button[type=submit]");
      try {
        const publicKey = await question(field.dataset.asks);
        field.value = written(await navigator.credentials[field.dataset.passkey]({ publicKey }));
        button.click();
      } catch (problem) {
        says.textContent = field.dataset[sentences[problem.name]] || field.dataset.cancelled;
      }
    });
  });
})();
