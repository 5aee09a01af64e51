package nl.vertrouwd.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test that imports into a schema of its own: a full delivery closes everything it does not have, also people of other tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "vertrouwd.schema=organisation_import")
@Import({ImportFixture.class, ProbePart.class})
@interface ImportTest {}
