/* Partnernetz: a large file of a form is sent in parts, and goes on after a lost connection. Without this file, and
   wherever it gets stuck, the form sends the file as a whole. */
"use strict";

(function () {
  if (document.documentElement.dataset.parts) {
    return;
  }
  document.documentElement.dataset.parts = "yes";

  const PART = 256 * 1024;
  const FIRST_WAIT = 1000;
  const LONGEST_WAIT = 15000;
  const PATIENCE = 60;
  const STEP = 10;
  const TAKEN = [200, 201, 409];

  /* The keys of files that have begun are known until the tab is closed: the same file chosen again goes on. */
  const kept = {
    name: (file) => "part " + [file.name, file.size, file.lastModified].join(" "),
    get: (file) => {
      try {
        return window.sessionStorage.getItem(kept.name(file));
      } catch (blocked) {
        return null;
      }
    },
    put: (file, key) => {
      try {
        window.sessionStorage.setItem(kept.name(file), key);
      } catch (blocked) { /* it begins anew next time */ }
    },
    drop: (file) => {
      try {
        window.sessionStorage.removeItem(kept.name(file));
      } catch (blocked) { /* nothing is there */ }
    },
  };
  const pause = (millis, signal) =>
    new Promise((go) => {
      window.setTimeout(go, millis);
      window.addEventListener("online", go, { once: true });
      signal.addEventListener("abort", go, { once: true });
    });

  class Sending {
    constructor(field) {
      this.field = field;
      this.file = field.files[0];
      this.box = field.closest("[data-parts-box]");
      this.status = this.box.querySelector("[role=status]");
      this.running = this.box.querySelector("[data-running]");
      this.bar = this.running.querySelector("progress");
      this.stop = new AbortController();
      this.told = -1;
    }

    say(text) {
      if (this.status.textContent !== text) {
        this.status.textContent = text;
      }
    }

    progress(there) {
      const percent = Math.floor((100 * there) / this.file.size);
      this.bar.value = percent;
      if (percent >= this.told + STEP || this.waited) {
        this.told = percent - (percent % STEP);
        this.waited = false;
        this.say(this.box.dataset.sending.replace("{0}", this.told));
      }
    }

    /* Tries until there is an answer that is none of a failing server. */
    async ask(address, options) {
      let wait = FIRST_WAIT;
      for (let tries = 0; tries < PATIENCE; tries++) {
        try {
          const answer = await fetch(address, { ...options, signal: this.stop.signal });
          if (answer.status < 500 && answer.status !== 429) {
            return answer;
          }
        } catch (lost) {
          if (this.stop.signal.aborted) {
            throw lost;
          }
        }
        this.waited = true;
        this.say(this.box.dataset.waiting);
        await pause(wait, this.stop.signal);
        wait = Math.min(2 * wait, LONGEST_WAIT);
      }
      throw new Error("no connection");
    }

    async text(address, options) {
      const answer = await this.ask(address, options);
      if (!TAKEN.includes(answer.status) || answer.redirected) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }

    async begin() {
      const known = kept.get(this.file);
      if (known) {
        const answer = await this.ask("/my/parts/" + known, {});
        if (answer.status === 200) {
          return { key: known, there: Number(await answer.text()) };
        }
      }
      const query = new URLSearchParams({ name: this.file.name, size: this.file.size });
      const key = await this.text("/my/parts?" + query, { method: "POST" });
      kept.put(this.file, key);
      return { key, there: 0 };
    }

    /* A part may have come although its answer was lost: the server says where to go on. */
    async run() {
      this.running.hidden = false;
      this.bar.value = 0;
      const button = this.running.querySelector("button");
      button.onclick = () => this.stop.abort();
      button.focus();
      try {
        const begun = await this.begin();
        let there = begun.there;
        this.progress(there);
        while (there < this.file.size) {
          const body = new Blob([this.file.slice(there, there + PART)], { type: "application/octet-stream" });
          there = Number(await this.text("/my/parts/" + begun.key + "?at=" + there, { method: "POST", body }));
          this.progress(there);
        }
        kept.drop(this.file);
        return begun.key;
      } finally {
        this.running.hidden = true;
      }
    }
  }

  const send = async (form, fields, button) => {
    const buttons = Array.from(form.querySelectorAll("[type=submit]"));
    buttons.forEach((one) => { one.disabled = true; });
    let current = null;
    try {
      for (const field of fields) {
        current = new Sending(field);
        form.elements[field.name + "-kept"].value = await current.run();
        current.say(current.box.dataset.sent);
        field.disabled = true;
      }
    } catch (failed) {
      if (current.stop.signal.aborted) {
        current.say(current.box.dataset.cancelled);
        buttons.forEach((one) => { one.disabled = false; });
        delete form.dataset.sent;
        current.field.focus();
        return;
      }
      current.say("");
    }
    buttons.forEach((one) => { one.disabled = false; });
    delete form.dataset.sent;
    form.dataset.whole = "yes";
    form.requestSubmit(button);
  };

  /* Bubbles to the window later than to the listeners that refuse. */
  window.addEventListener("submit", (event) => {
    const form = event.target;
    const fields = Array.from(form.querySelectorAll("[data-parts-box] input[type=file]"))
      .filter((field) => field.files.length && field.files[0].size > PART);
    if (!event.defaultPrevented && fields.length && !form.dataset.whole) {
      event.preventDefault();
      send(form, fields, event.submitter);
    }
  });
})();
