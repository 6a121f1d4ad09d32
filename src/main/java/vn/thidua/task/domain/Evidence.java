package vn.thidua.task.domain;

import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.files.FileId;

/** Minh chứng: one paper that shows what an entry says. */
@Table(schema = "task", name = "evidence")
public record Evidence(FileId paper, String name, long size) {}
