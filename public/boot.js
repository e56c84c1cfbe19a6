/* Shows the static block #fallback of index.html when the page can't start, or stops. Old syntax on purpose: it must
   run where WebAssembly doesn't. The page itself may say `dispatchEvent(new Event("wegwijs-failed"))`. */
(function () {
  "use strict";
  var root = document.documentElement;
  var patience = 30000;

  function state(name) {
    root.setAttribute("data-boot", name);
  }
  function fail() {
    state("failed");
  }

  if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    return;
  }
  state("loading");
  var timer = setTimeout(fail, patience);

  addEventListener("TrunkApplicationStarted", function () {
    clearTimeout(timer);
    if (root.getAttribute("data-boot") !== "failed" || !stopped) {
      state("started");
    }
  });
  addEventListener("wegwijs-failed", function () {
    stopped = true;
    fail();
  });

  /* A script or module that can't be loaded, an exception while starting, and a trap in WebAssembly at any time. */
  var stopped = false;
  function notice(error) {
    var trap = error instanceof WebAssembly.RuntimeError;
    if (trap || root.getAttribute("data-boot") === "loading") {
      stopped = true;
      fail();
    }
  }
  addEventListener("error", function (event) {
    if (event.target && event.target.tagName === "IMG") {
      return;
    }
    notice(event.error);
  }, true);
  addEventListener("unhandledrejection", function (event) {
    notice(event.reason);
  });
})();
