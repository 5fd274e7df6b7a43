// SPDX-License-Identifier: EUPL-1.2
// Warns before the session ends by itself, and lets it go on by a click. Without it a form that is sent too late is kept
// until its writer has signed in again.
(() => {
  "use strict";

  const dialog = document.getElementById("session-ends");
  if (!dialog || !dialog.showModal) {
    return;
  }
  const MINUTE = 60000;
  const KEY = "partnernetz.seen";
  const lasts = Number(dialog.dataset.minutes) * MINUTE;
  const warns = Number(dialog.dataset.warns) * MINUTE;
  const parts = { soon: dialog.querySelector("[data-soon]"), over: dialog.querySelector("[data-over]") };
  let seen = Date.now();

  /* Other windows of this browser have the same session. */
  const keep = () => {
    seen = Date.now();
    try {
      localStorage.setItem(KEY, String(seen));
    } catch {
      /* Then each window warns by itself. */
    }
  };

  const show = (over) => {
    parts.soon.hidden = over;
    parts.over.hidden = !over;
    if (!dialog.open) {
      dialog.showModal();
    }
  };

  const look = () => {
    const left = lasts - (Date.now() - seen);
    if (left <= 0) {
      show(true);
    } else if (left <= warns) {
      show(false);
    }
  };

  window.addEventListener("storage", (event) => {
    if (event.key === KEY && Number(event.newValue) > seen) {
      seen = Number(event.newValue);
      dialog.close();
    }
  });
  document.addEventListener("visibilitychange", look);
  window.setInterval(look, MINUTE / 6);

  const goOn = () =>
    fetch("/my/stay", { method: "POST" })
      .then((answer) => {
        if (answer.ok) {
          keep();
          dialog.close();
        } else {
          show(true);
        }
      })
      .catch(() => show(true));
  dialog.querySelectorAll("[data-stays]").forEach((button) => button.addEventListener("click", goOn));
  /* Escape asks for the same as the button: whoever is there stays. */
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    goOn();
  });
  keep();
})();
