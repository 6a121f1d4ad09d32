/**
 * Sổ khen thưởng: what every person, collective, household and unit was given, for life, and the recorded facts a proposal rests on:
 * ratings, initiatives, discipline, holds.
 *
 * <p>Owns schema {@code award}. Hears nothing; later rooms enter what was decided through {@link AwardRegister} and ask {@link Merits}.
 * Old registers come as sheets of interchange. Never knows rounds, dossiers or decisions in the making.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"eligibility", "interchange", "organisation", "platform::web"})
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
