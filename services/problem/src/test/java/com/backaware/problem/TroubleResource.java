package com.backaware.problem;

import com.mongodb.MongoTimeoutException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Fails in every way that a resource can. */
@Path("/trouble")
@Consumes(MediaType.APPLICATION_JSON)
public class TroubleResource {
  enum Grip {
    OVERHAND,
    UNDERHAND
  }

  record Load(@NotNull @Size(max = 5) String name, int kilograms, Grip grip) {}

  @POST
  public String take(@Valid @NotNull Load load) {
    return load.name();
  }

  @GET
  @Path("/conflict")
  public String conflict() {
    throw ProblemException.conflict("Belt b1 is taken.").typed("belt-taken", "Belt taken");
  }

  @GET
  @Path("/fault")
  public String fault() {
    throw new IllegalStateException("secret text");
  }

  @GET
  @Path("/store")
  public String store() {
    throw new MongoTimeoutException("secret address of the store");
  }

  @GET
  @Path("/limited")
  public int limited(@QueryParam("limit") @Max(100) int limit) {
    return limit;
  }

  @GET
  @Path("/number/{number}")
  public int number(@PathParam("number") int number) {
    return number;
  }
}
