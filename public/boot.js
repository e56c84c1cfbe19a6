/* Shows the static block #fallback of index.html when the page can't start, or stops. Old syntax on purpose: it must
   run where WebAssembly doesn't. The page itself may say `dispatchEvent(new Event("wegwijs-failed"))`.
   What is shown follows from data-boot on <html> (css/boot.css); without this script the fallback shows. */
(function () {
  "use strict";
  var root = document.documentElement;
  var patience = 30000;
  var stopped = false;

  function state(name) {
    root.setAttribute("data-boot", name);
  }
  function stop() {
    stopped = true;
    state("failed");
  }
  /* A script that can't be loaded or an exception before the start; afterwards only a trap in WebAssembly. */
  function notice(error) {
    if (error instanceof WebAssembly.RuntimeError || root.getAttribute("data-boot") !== "started") {
      stop();
    }
  }

  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    return;
  }
  state("loading");
  /* On a slow network the page may still start later. */
  var timer = setTimeout(function () {
    state("failed");
  }, patience);

  addEventListener("TrunkApplicationStarted", function () {
    clearTimeout(timer);
    if (!stopped) {
      state("started");
    }
  });
  addEventListener("wegwijs-failed", stop);
  addEventListener("unhandledrejection", function (event) {
    notice(event.reason);
  });
  addEventListener("error", function (event) {
    var source = event.target && event.target.tagName;
    if (!source || source === "SCRIPT") {
      notice(event.error);
    }
  }, true);
})();
