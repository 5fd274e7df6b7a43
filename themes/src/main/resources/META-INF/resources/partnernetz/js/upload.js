/* Partnernetz: the file field of a form is a place to drop on, and sending it tells how far it is. Without this file it
   is the browser's own field. */
"use strict";

(function () {
  const STEP = 10;
  /* An ending, a media type, or "image/*". A file whose type the browser does not know may be of any. */
  const fits = (kind, file) => {
    if (!kind.includes("/")) {
      return file.name.toLowerCase().endsWith(kind);
    }
    return !file.type || (kind.endsWith("/*") ? file.type.startsWith(kind.slice(0, -1)) : file.type === kind);
  };
  const accepted = (field, file) =>
    !field.accept || field.accept.split(",").some((kind) => fits(kind.trim().toLowerCase(), file));

  document.querySelectorAll("[data-upload]").forEach((box) => {
    const field = box.querySelector("input[type=file]");
    const form = field.form;
    const running = box.querySelector("[data-running]");
    const bar = running.querySelector("progress");
    const status = box.querySelector("[role=status]");
    const button = form.querySelector("[type=submit]");
    let request = null;

    const say = (text) => {
      status.textContent = text;
    };
    const refuse = (text) => {
      const told = document.getElementById(field.id + "-error");
      told.querySelector("span").textContent = text;
      told.hidden = !text;
      field.setAttribute("aria-invalid", String(Boolean(text)));
      field.setAttribute("aria-describedby", field.id + "-hint" + (text ? " " + told.id : ""));
      box.classList.toggle("is-wrong", Boolean(text));
    };
    const wrongKind = () => {
      const wrong = Array.from(field.files).some((file) => !accepted(field, file));
      if (wrong) {
        refuse(box.dataset.wrong);
      }
      return wrong;
    };
    const chosen = () => {
      if (!wrongKind()) {
        const file = field.files[0];
        say(file ? box.dataset.chosen.replace("{0}", () => file.name) : "");
      }
    };

    /* After the field's own listeners, which look at the size. */
    field.addEventListener("change", () => window.setTimeout(chosen));

    ["dragenter", "dragover"].forEach((kind) =>
      box.addEventListener(kind, (event) => {
        if (event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files") && !request) {
          event.preventDefault();
          box.classList.add("is-over");
        }
      }),
    );
    box.addEventListener("dragleave", (event) => {
      if (!box.contains(event.relatedTarget)) {
        box.classList.remove("is-over");
      }
    });
    box.addEventListener("drop", (event) => {
      event.preventDefault();
      box.classList.remove("is-over");
      const files = event.dataTransfer.files;
      if (files.length && !request) {
        const one = new DataTransfer();
        one.items.add(files[0]);
        field.files = one.files;
        field.dispatchEvent(new Event("change", { bubbles: true }));
        field.focus();
      }
    });

    const ended = (text) => {
      request = null;
      running.hidden = true;
      button.disabled = false;
      delete form.dataset.sent;
      if (text) {
        say("");
        refuse(text);
      }
      field.focus();
    };
    const done = () => {
      const answer = request;
      if (answer.status === 413) {
        ended(field.dataset.large);
      } else if (answer.status >= 400) {
        ended(box.dataset.failed);
      } else {
        window.location.assign(answer.responseURL);
      }
    };

    /* Bubbles to the document later than the listeners there that refuse. */
    window.addEventListener("submit", (event) => {
      if (event.target !== form || event.defaultPrevented || !field.files.length) {
        return;
      }
      event.preventDefault();
      if (wrongKind()) {
        ended("");
        return;
      }
      refuse("");
      request = new XMLHttpRequest();
      let told = -1;
      request.upload.addEventListener("progress", (part) => {
        const percent = Math.floor((100 * part.loaded) / part.total);
        bar.value = percent;
        if (percent >= told + STEP) {
          told = percent - (percent % STEP);
          say(box.dataset.sending.replace("{0}", told));
        }
      });
      request.upload.addEventListener("load", () => say(box.dataset.sent));
      request.addEventListener("load", done);
      request.addEventListener("error", () => ended(box.dataset.failed));
      request.addEventListener("abort", () => {
        ended("");
        say(box.dataset.cancelled);
      });
      request.open("POST", form.action);
      bar.value = 0;
      running.hidden = false;
      button.disabled = true;
      request.send(new FormData(form));
      running.querySelector("button").focus();
    });
    running.querySelector("button").addEventListener("click", () => request && request.abort());
  });
})();
