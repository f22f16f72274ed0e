package com.backaware.stack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backaware.backing.testing.DemoTokens;
import com.backaware.stack.settings.PortName;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person in a browser: signs in, watches a set while it runs, finds it in the history. */
final class WebAppIT {
  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
  private static final double PATIENCE_MILLIS = 60_000;

  @Test
  void set_played_isSeenLiveAndInTheHistory() throws Exception {
    Optional<Path> browser = BROWSERS.stream().filter(Files::isExecutable).findFirst();
    assumeTrue(browser.isPresent(), "SKIPPED: no Chromium found at " + BROWSERS);
    StackUnderTest stack = StackUnderTest.shared();
    CreateOptions own = new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

    try (Playwright playwright = Playwright.create(own);
        Browser chromium = playwright.chromium().launch(options(browser.get()))) {
      Page page = chromium.newPage();
      page.setDefaultTimeout(PATIENCE_MILLIS);
      page.navigate(stack.url(PortName.WEB));
      signIn(page, "ada");
      assertThat(heading(page, "Today")).isVisible();
      assertThat(page.getByRole(AriaRole.LIST, named("Exercises"))).isVisible(patiently());

      page.getByRole(AriaRole.LINK, named("Live")).click();
      assertThat(heading(page, "Live")).isVisible();
      assertThat(page.getByRole(AriaRole.STATUS, named("Connection"))).hasText("Connected");
      watchSet(stack, page);

      page.getByRole(AriaRole.LINK, named("History")).click();
      page.getByRole(AriaRole.LIST, named("Sessions")).getByRole(AriaRole.LINK).first().click();
      assertThat(page.getByRole(AriaRole.TABLE)).isVisible(patiently());
    }
  }

  private static void watchSet(StackUnderTest stack, Page page) throws Exception {
    EdgeAgent.Replay replay =
        new EdgeAgent(stack, "ada")
            .replay(
                stack.workspace().demoRecording(),
                "belt-watched",
                4,
                Optional.of(stack.workspace().demoReference()));
    try {
      assertThat(page.getByRole(AriaRole.STATUS, named("Repetitions")))
          .hasText(Pattern.compile("[3-9]"), new HasTextOptions().setTimeout(PATIENCE_MILLIS));
      assertThat(page.getByRole(AriaRole.LIST, named("Repetitions so far")).locator("li").nth(2))
          .isVisible();
      replay.awaitStored();
      assertThat(page.getByText("See the whole session")).isVisible(patiently());
    } finally {
      replay.process().destroyForcibly();
    }
  }

  private static void signIn(Page page, String username) {
    page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    page.locator("#username").fill(username);
    page.locator("#password").fill(DemoTokens.PASSWORD);
    page.locator("#kc-login").click();
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, named(name).setLevel(1));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }

  private static IsVisibleOptions patiently() {
    return new IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
  }

  private static LaunchOptions options(Path browser) {
    return new LaunchOptions()
        .setExecutablePath(browser)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }
}
