package com.backaware.posture;

import com.backaware.posture.belt.BeltOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Registers belts as if the user service had told of them. */
@ApplicationScoped
public class TestBelts {
  private static final Pattern SUBJECT = Pattern.compile("\"sub\":\"([^\"]+)\"");

  private final AtomicLong revision = new AtomicLong();

  @Inject BeltOwners owners;

  /** The belt belongs to the token's user from now on. */
  public void register(String beltId, String token) {
    owners
        .change(beltId, subject(token), revision.incrementAndGet())
        .await()
        .atMost(Duration.ofSeconds(10));
  }

  /** The user id in a token. */
  public static String subject(String token) {
    String claims =
        new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    Matcher subject = SUBJECT.matcher(claims);
    if (!subject.find()) {
      throw new IllegalStateException("the token has no subject");
    }
    return subject.group(1);
  }
}
